package org.qianfa.signoff.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.qianfa.checks.FindingView;
import org.qianfa.checks.ReportFindings;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.proofreading.FindingText;
import org.qianfa.proofreading.finding.Category;
import org.qianfa.shared.Actor;
import org.qianfa.signoff.SecrecySheet;
import org.qianfa.signoff.SecrecySheet.PublicDifference;
import org.springframework.stereotype.Component;

/** What proofreading finds of people in the text, offered to be masked: also what somebody let stand for the level above. */
@Component
class PrivacySuggestions {

    private static final int MOST = 100;

    private final ReportFindings findings;

    PrivacySuggestions(ReportFindings findings) {
        this.findings = findings;
    }

    /** Those not masked yet, in the order of the text. */
    List<Suggestion> of(Actor reader, long reportId, SecrecySheet sheet, Locale locale) {
        FindingText words = new FindingText(locale);
        ReportFindings.Sheet found = findings.ofReport(reader, reportId);
        return Stream.concat(found.standing().stream().map(e -> suggestion(e.section(), e.finding(), words)),
                        found.dismissed().stream().map(d -> suggestion(d.section(), d.finding(), words)))
                .filter(s -> s.category() == Category.PRIVACY && sheet.differences().stream().noneMatch(d -> covers(d, s, sheet)))
                .limit(MOST).toList();
    }

    private static Suggestion suggestion(SectionView section, FindingView view, FindingText words) {
        return new Suggestion(view.finding().rule().category(), section.id(), section.heading(), view.finding().start(), view.finding().end(),
                view.before(), view.excerpt(), view.after(), view.finding().suggestion(), words.message(view.finding()));
    }

    /** The same section, and a part of the words in common. */
    private static boolean covers(PublicDifference masked, Suggestion s, SecrecySheet sheet) {
        if (masked.sectionId() != s.sectionId()) {
            return false;
        }
        int start = sheet.startOf(s.sectionId());
        return masked.from() < start + s.end() && start + s.start() < masked.to();
    }

    /**
     * @param start       in the section's text
     * @param replacement {@code null} if it is for a person to say
     * @param why         what was found
     */
    record Suggestion(Category category, long sectionId, String heading, int start, int end, String before, String excerpt, String after,
                      String replacement, String why) {
    }
}
