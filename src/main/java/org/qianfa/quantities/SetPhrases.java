package org.qianfa.quantities;

import java.util.List;

/** Idioms and political terms of the whole country that begin with a number and a measure word. */
final class SetPhrases {

    private static final List<String> PHRASES = List.of("四套班子", "五套班子", "三天两头", "两个维护", "两个确立", "四个意识", "四个自信",
            "四个全面", "三个代表", "两个一百年", "两个毫不动摇", "三级书记", "两条腿", "三项制度", "七个有之", "五个必由之路", "六个必须坚持",
            "四个不摘", "三个区分开来", "十个明确", "十一个坚持", "十三个方面成就", "三包");

    private SetPhrases() {
    }

    static boolean at(String text, int place) {
        return PHRASES.stream().anyMatch(phrase -> text.startsWith(phrase, place));
    }
}
