package org.qianfa.review.application;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.review.domain.Opinion;

/** The order in which a reader of the report comes upon the opinions. */
final class TextOrder {

    private TextOrder() {
    }

    static List<Opinion> sorted(List<Opinion> opinions, ReportView report) {
        Map<Long, Integer> ordinals = report.sections().stream().collect(Collectors.toMap(SectionView::id, SectionView::ordinal));
        return opinions.stream().sorted(Comparator
                .comparing((Opinion o) -> ordinals.getOrDefault(o.getAnchor().sectionId(), Integer.MAX_VALUE))
                .thenComparing(o -> o.getAnchor().startAt())
                .thenComparing(Opinion::getId)).toList();
    }
}
