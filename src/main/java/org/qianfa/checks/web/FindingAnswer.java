package org.qianfa.checks.web;

import java.util.List;
import java.util.Locale;
import org.qianfa.checks.FindingView;
import org.qianfa.proofreading.FindingText;
import org.qianfa.proofreading.finding.Finding;

/**
 * A finding for programs.
 *
 * @param id         stays the same while rule, sentence and words do
 * @param severity   {@code error}, {@code warning} or {@code info}
 * @param start      UTF-16 unit in the section's text
 * @param quote      the words between start and end
 * @param suggestion what to put in their place, empty for deleting them; {@code null} if nothing is right for certain
 */
record FindingAnswer(String id, String rule, String ruleName, String severity, String message, int start, int end, String quote,
                     String suggestion) {

    private static final int MOST = 1_000;

    static FindingAnswer of(FindingView view, FindingText words) {
        Finding finding = view.finding();
        return new FindingAnswer(view.id(), finding.rule().id(), words.title(finding.rule()), finding.severity().word(),
                words.message(finding), finding.start(), finding.end(), view.excerpt(), finding.suggestion());
    }

    /** A text that is wrong throughout is not answered with more than anybody reads. */
    static List<FindingAnswer> all(List<FindingView> views, Locale locale) {
        FindingText words = new FindingText(locale);
        return views.stream().limit(MOST).map(view -> of(view, words)).toList();
    }
}
