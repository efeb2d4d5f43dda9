package org.qianfa.checks.domain;

import java.util.List;
import org.qianfa.proofreading.finding.Finding;
import org.qianfa.proofreading.finding.Severity;

/** What was found in a text, apart from what was dismissed. */
public record Screened(List<Found> standing, List<LetStand> dismissed) {

    public int errors() {
        return (int) standing.stream().filter(found -> found.finding().severity() == Severity.ERROR).count();
    }

    /** @param digest see {@link Excerpt#digest} */
    public record Found(Finding finding, Excerpt excerpt, String digest) {

        public static Found in(String text, Finding finding) {
            Excerpt excerpt = Excerpt.of(text, finding.start(), finding.end());
            return new Found(finding, excerpt, excerpt.digest(finding));
        }

        public boolean at(String rule, int start, int end) {
            return finding.rule().id().equals(rule) && finding.start() == start && finding.end() == end;
        }
    }

    public record LetStand(Found found, Dismissal dismissal) {
    }
}
