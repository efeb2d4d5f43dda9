package org.qianfa.review.application;

import java.util.List;
import java.util.stream.Collectors;
import org.qianfa.review.domain.Opinion;

/** Names opinions to people: by number and by the first words of what they say. */
final class OpinionNames {

    private static final int WORDS = 18;

    private OpinionNames() {
    }

    static String of(List<Opinion> opinions) {
        return opinions.stream().map(o -> o.getId() + "「" + shorten(o.getStatement().text()) + "」").collect(Collectors.joining("、"));
    }

    private static String shorten(String text) {
        return text.length() <= WORDS ? text : text.substring(0, WORDS) + "…";
    }
}
