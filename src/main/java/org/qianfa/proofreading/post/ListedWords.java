package org.qianfa.proofreading.post;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.qianfa.proofreading.finding.WordAutomaton;

/** Names or posts of a list. Never changes. */
final class ListedWords {

    private static final Comparator<Mention> OUTERMOST_FIRST = Comparator.comparingInt(Mention::start).thenComparing(m -> -m.word().length());

    private final List<String> words;
    private final WordAutomaton automaton;

    ListedWords(Collection<String> words) {
        this.words = words.stream().distinct().toList();
        this.automaton = new WordAutomaton(this.words);
    }

    /** Where the words stand, in order of place; a word inside a longer one is not mentioned by itself. */
    List<Mention> in(String text) {
        List<Mention> all = new ArrayList<>();
        automaton.run(text, (word, start) -> all.add(new Mention(words.get(word), start)));
        all.sort(OUTERMOST_FIRST);
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
