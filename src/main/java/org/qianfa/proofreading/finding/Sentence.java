package org.qianfa.proofreading.finding;

import java.util.ArrayList;
import java.util.List;

/** A sentence of a paragraph, half-open, with the mark that ends it and the quotation marks behind that. */
public record Sentence(int start, int end) {

    private static final String STOPS = "。！？!?";
    private static final String AFTER_STOP = "”’」』)）。！？!?";

    /** In order, one after the other without a gap. */
    static List<Sentence> in(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (STOPS.indexOf(text.charAt(i)) >= 0) {
                int end = i + 1;
                while (end < text.length() && AFTER_STOP.indexOf(text.charAt(end)) >= 0) {
                    end++;
                }
                sentences.add(new Sentence(start, end));
                start = end;
                i = end - 1;
            }
        }
        if (start < text.length()) {
            sentences.add(new Sentence(start, text.length()));
        }
        return sentences;
    }
}
