package org.qianfa.proofreading.wording;

import java.util.List;
import org.qianfa.proofreading.finding.CsvRows;

/**
 * A word of the list and where it is wrong. Of the words before and after, {@code ^} is the beginning and {@code $} the
 * end of the paragraph.
 *
 * @param replacement  empty if nothing is right for certain
 * @param unlessBefore it is right directly behind one of these
 * @param unlessAfter  it is right directly before one of these
 * @param onlyBefore   it is wrong directly behind one of these alone; everywhere if empty
 * @param onlyAfter    it is wrong directly before one of these alone; everywhere if empty
 * @param fromYear     the first year reported on in which it is wrong, {@code null} if it always was
 * @param toYear       the last such year, {@code null} if it still is
 */
record WordEntry(String pattern, String replacement, WordingRule rule, List<String> unlessBefore, List<String> unlessAfter,
                 List<String> onlyBefore, List<String> onlyAfter, Integer fromYear, Integer toYear) {

    static WordEntry of(CsvRows.Row row) {
        return new WordEntry(row.get("pattern"), row.get("replacement"), WordingRule.named(row.get("rule")),
                row.several("unless_before"), row.several("unless_after"), row.several("only_before"),
                row.several("only_after"), row.year("valid_from"), row.year("valid_to"));
    }

    boolean wrongIn(Integer year) {
        return year == null || (fromYear == null || fromYear <= year) && (toYear == null || year <= toYear);
    }

    boolean wrongAt(String text, int start) {
        int end = start + pattern.length();
        return !anyBefore(unlessBefore, text, start) && !anyAfter(unlessAfter, text, end)
                && (onlyBefore.isEmpty() || anyBefore(onlyBefore, text, start))
                && (onlyAfter.isEmpty() || anyAfter(onlyAfter, text, end));
    }

    private static boolean anyBefore(List<String> words, String text, int start) {
        for (String word : words) {
            if (word.equals("^") ? start == 0 : text.startsWith(word, start - word.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyAfter(List<String> words, String text, int end) {
        for (String word : words) {
            if (word.equals("$") ? end == text.length() : text.startsWith(word, end)) {
                return true;
            }
        }
        return false;
    }
}
