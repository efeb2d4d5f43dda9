package org.qianfa.proofreading.repetition;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.qianfa.proofreading.finding.CsvRows;
import org.qianfa.proofreading.finding.PlacedParagraph;
import org.qianfa.proofreading.finding.WordAutomaton;

/**
 * The words of a report one after the other, without blanks, full-width marks folded, a line feed behind each paragraph.
 * {@link #spoken} are the characters that are neither quoted, nor part of a title, nor part of a set phrase.
 */
final class Stream {

    private static final class Phrases {
        static final List<String> ALL = CsvRows.resource("/proofreading/set-phrases.csv").stream()
                .map(row -> row.get("phrase").replace('，', ',')).toList();
        static final WordAutomaton AUTOMATON = new WordAutomaton(ALL);
    }

    final String words;
    private final int[] places;
    private final int[] spoken;
    private final int[] ends;

    Stream(List<PlacedParagraph> paragraphs) {
        int most = 0;
        for (PlacedParagraph paragraph : paragraphs) {
            most += paragraph.text().length() + 1;
        }
        StringBuilder all = new StringBuilder(most);
        this.places = new int[most];
        this.ends = new int[paragraphs.size()];
        for (int i = 0; i < ends.length; i++) {
            append(paragraphs.get(i), all);
            ends[i] = all.length();
        }
        this.words = all.toString();
        this.spoken = spoken(words);
    }

    private void append(PlacedParagraph paragraph, StringBuilder all) {
        String text = paragraph.text();
        for (int i = 0; i < text.length(); i++) {
            if (!Glyph.blank(text.charAt(i))) {
                places[all.length()] = paragraph.start() + i;
                all.append(Glyph.folded(text.charAt(i)));
            }
        }
        places[all.length()] = paragraph.end();
        all.append('\n');
    }

    private static int[] spoken(String words) {
        BitSet silent = Glyph.enclosed(words);
        Phrases.AUTOMATON.run(words, (phrase, start) -> silent.set(start, start + Phrases.ALL.get(phrase).length()));
        int[] spoken = new int[words.length() + 1];
        for (int i = 0; i < words.length(); i++) {
            spoken[i + 1] = spoken[i] + (Glyph.han(words.charAt(i)) && !silent.get(i) ? 1 : 0);
        }
        return spoken;
    }

    /** Characters of a range that are somebody's own words. */
    int spoken(int from, int to) {
        return spoken[to] - spoken[from];
    }

    /** Number of the paragraph a place here belongs to, counted from 1. */
    int paragraph(int place) {
        int found = Arrays.binarySearch(ends, place + 1);
        return (found < 0 ? -found - 1 : found) + 1;
    }

    /** Offset in the text of what stands at a place here. */
    int start(int place) {
        return places[place];
    }

    /** Offset in the text behind what stands before a place here. */
    int end(int place) {
        return places[place - 1] + 1;
    }
}
