package org.qianfa.review.application;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qianfa.review.application.ReviewedText.Part;
import org.qianfa.review.domain.Opinion;

/** The order in which a reader of the text comes upon the opinions. */
final class TextOrder {

    private TextOrder() {
    }

    static List<Opinion> sorted(List<Opinion> opinions, ReviewedText text) {
        Map<Long, Integer> ordinals = text.parts().stream().collect(Collectors.toMap(Part::id, Part::ordinal));
        return opinions.stream().sorted(Comparator.comparingInt((Opinion o) -> section(o, ordinals))
                .thenComparingInt(o -> o.getAnchor() == null ? 0 : o.getAnchor().startAt())
                .thenComparing(Opinion::getId)).toList();
    }

    /** What is about the whole report comes first. */
    private static int section(Opinion opinion, Map<Long, Integer> ordinals) {
        return opinion.getAnchor() == null ? -1 : ordinals.getOrDefault(opinion.getAnchor().sectionId(), Integer.MAX_VALUE);
    }
}
