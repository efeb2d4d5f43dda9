package org.qianfa.drafting.web;

import java.time.LocalDateTime;
import java.util.List;
import org.qianfa.drafting.CompareTexts.Baseline.Kind;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.officialtext.Outline;

/**
 * A section compared, as pages show it.
 *
 * @param kind     what the earlier text is
 * @param repeated {@code null} unless the earlier text is last year's
 */
record ComparisonSheet(SectionView section, Kind kind, Side from, Side to, Redline redline, RepeatedText repeated) {

    /** @param number 0 if it is no revision; @param at {@code null} if there is no such text */
    record Side(int number, String author, LocalDateTime at, boolean blank) {
    }

    /** What the earlier text is called in the address of the comparison. */
    public String baseline() {
        return switch (kind) {
            case LAST_YEAR -> "lastYear";
            case PUBLISHED -> "published";
            default -> from.number() > 0 ? String.valueOf(from.number()) : "previous";
        };
    }

    public boolean same() {
        return redline.counts().none();
    }

    public List<Outline.Paragraph> paragraphs() {
        return redline.rows().stream().flatMap(r -> r.paragraphs().stream()).toList();
    }
}
