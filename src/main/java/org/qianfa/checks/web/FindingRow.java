package org.qianfa.checks.web;

import java.time.Instant;
import org.qianfa.checks.DismissalView;
import org.qianfa.checks.FindingView;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.proofreading.FindingText;
import org.qianfa.proofreading.finding.Finding;

/**
 * A finding as a line of a page.
 *
 * @param place where the words can be read or written
 * @param act   whether this person may dismiss it, or withdraw its dismissal
 * @param who   the name of who dismissed it, {@code null} if nobody did
 */
record FindingRow(SectionView section, FindingView view, String title, String message, String place, boolean act, DismissalView dismissal,
                  String who) {

    private static final int SHOWN = 120;

    static FindingRow standing(SectionView section, FindingView view, FindingText words, String place, boolean act) {
        return of(section, view, words, place, act, null, null);
    }

    static FindingRow of(SectionView section, FindingView view, FindingText words, String place, boolean act, DismissalView dismissal,
                         String who) {
        Finding finding = view.finding();
        return new FindingRow(section, view, words.title(finding.rule()), words.message(finding), place, act, dismissal, who);
    }

    public String rule() {
        return view.finding().rule().id();
    }

    public String suggestion() {
        return view.finding().suggestion();
    }

    public String severity() {
        return view.severity().name();
    }

    /** The end of what stands before, if it is long. */
    public String before() {
        String before = view.before();
        return before.length() <= SHOWN ? before : "…" + before.substring(before.length() - SHOWN);
    }

    public String excerpt() {
        return shortened(view.excerpt());
    }

    public String after() {
        return shortened(view.after());
    }

    public Instant when() {
        return dismissal == null ? null : dismissal.dismissedAt();
    }

    private static String shortened(String words) {
        return words.length() <= SHOWN ? words : words.substring(0, SHOWN) + "…";
    }
}
