package org.qianfa.commandline;

import java.util.List;
import java.util.Locale;
import org.qianfa.officialtext.CodePoints;
import org.qianfa.proofreading.FindingText;
import org.qianfa.proofreading.finding.Finding;
import org.qianfa.proofreading.finding.Severity;

/** A finding in a file, for programs and for people. */
record FoundEntry(Severity severity, FindingRecord finding, String line) {

    static List<FoundEntry> of(String file, String text, List<Finding> findings) {
        CodePoints points = CodePoints.of(text);
        LineNumbers numbers = new LineNumbers(text);
        FindingText words = new FindingText(Locale.CHINESE);
        return findings.stream().map(finding -> {
            String message = words.message(finding);
            return new FoundEntry(finding.severity(), new FindingRecord(file, finding.rule().id(), finding.severity().word(),
                    points.before(finding.start()), points.before(finding.end()), finding.excerpt(text), message, finding.suggestion()),
                    line(file, numbers, finding, message));
        }).toList();
    }

    private static String line(String file, LineNumbers numbers, Finding finding, String message) {
        String line = "%s:%d:%d: %s: %s [%s]".formatted(file, numbers.line(finding.start()), numbers.column(finding.start()),
                name(finding.severity()), message, finding.rule().id());
        if (finding.suggestion() == null) {
            return line;
        }
        return line + (finding.suggestion().isEmpty() ? " → 删除" : " → " + finding.suggestion().replace("\n", "⏎"));
    }

    private static String name(Severity severity) {
        return switch (severity) {
            case ERROR -> "错误";
            case WARNING -> "疑误";
            case INFO -> "提示";
        };
    }

    /**
     * A finding as written.
     *
     * @param start      in code points of the file's text
     * @param end        half-open
     * @param suggestion null when there is none, empty for deleting the excerpt
     */
    record FindingRecord(String file, String rule, String severity, int start, int end, String excerpt, String message, String suggestion) {
    }
}
