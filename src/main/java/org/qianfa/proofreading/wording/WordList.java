package org.qianfa.proofreading.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qianfa.proofreading.finding.CsvRows;
import org.qianfa.proofreading.finding.WordAutomaton;

/** A list of words that are wrong, the product's or a unit's own. Never changes; safe for use by several threads. */
public final class WordList {

    private final List<List<WordEntry>> entries = new ArrayList<>();
    private final WordAutomaton automaton;

    private WordList(List<CsvRows.Row> rows) {
        List<String> patterns = new ArrayList<>();
        Map<String, List<WordEntry>> byPattern = new LinkedHashMap<>();
        for (CsvRows.Row row : rows) {
            byPattern.computeIfAbsent(row.get("pattern"), pattern -> new ArrayList<>(1)).add(WordEntry.of(row));
        }
        byPattern.remove("");
        patterns.addAll(byPattern.keySet());
        entries.addAll(byPattern.values());
        automaton = new WordAutomaton(patterns);
    }

    /** The list the product brings. */
    public static WordList standard() {
        return Standard.LIST;
    }

    /** A list with the columns of {@code proofreading/wording.csv}. */
    public static WordList of(String csv) {
        return new WordList(CsvRows.of(csv));
    }

    /** What is wrong in a text of a year, in order of place; of overlapping ones the first and longest. */
    List<Hit> in(String text, Integer year) {
        List<Hit> hits = new ArrayList<>();
        automaton.run(text, (word, start) -> {
            for (WordEntry entry : entries.get(word)) {
                if (entry.wrongIn(year) && entry.wrongAt(text, start)) {
                    hits.add(new Hit(entry, start));
                }
            }
        });
        return withoutOverlap(hits);
    }

    private static List<Hit> withoutOverlap(List<Hit> hits) {
        hits.sort((a, b) -> a.start() != b.start() ? Integer.compare(a.start(), b.start()) : Integer.compare(b.end(), a.end()));
        List<Hit> kept = new ArrayList<>();
        int end = 0;
        for (Hit hit : hits) {
            if (hit.start() >= end) {
                kept.add(hit);
                end = hit.end();
            }
        }
        return kept;
    }

    /** An entry at a place of a text. */
    record Hit(WordEntry entry, int start) {

        int end() {
            return start + entry.pattern().length();
        }
    }

    private static final class Standard {
        private static final WordList LIST = new WordList(CsvRows.resource("/proofreading/wording.csv"));
    }
}
