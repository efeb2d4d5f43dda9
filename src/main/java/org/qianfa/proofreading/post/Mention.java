package org.qianfa.proofreading.post;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** A listed word where a text has it. */
record Mention(String word, int start) {

    int end() {
        return start + word.length();
    }

    /** Where the words stand, in order of place; a word inside a longer one is not mentioned by itself. */
    static List<Mention> in(String text, Set<String> words) {
        List<Mention> all = new ArrayList<>();
        for (String word : words) {
            for (int i = text.indexOf(word); i >= 0; i = text.indexOf(word, i + 1)) {
                all.add(new Mention(word, i));
            }
        }
        all.sort(Comparator.comparingInt(Mention::start).thenComparing(m -> -m.word().length()));
        List<Mention> outermost = new ArrayList<>();
        int end = 0;
        for (Mention mention : all) {
            if (mention.end() > end) {
                outermost.add(mention);
                end = mention.end();
            }
        }
        return outermost;
    }
}
