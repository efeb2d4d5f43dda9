package org.qianfa.documents.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.qianfa.documents.Note;
import org.qianfa.documents.NoteTaker;
import org.qianfa.documents.word.Numbering.Level;
import org.qianfa.documents.word.Numbering.Listing;
import org.qianfa.documents.word.Numbering.Pattern;

/** Counts the paragraphs of the lists in reading order and says which number Word shows before each. */
final class ListNumbers {

    private static final int NOT_BEGUN = Integer.MIN_VALUE;

    private final Styles styles;
    private final Numbering numbering;
    private final NoteTaker notes;
    private final Map<Integer, int[]> counters = new HashMap<>();
    private final Set<Integer> met = new HashSet<>();

    ListNumbers(Styles styles, Numbering numbering, NoteTaker notes) {
        this.styles = styles;
        this.numbering = numbering;
        this.notes = notes;
    }

    /**
     * Counts a paragraph.
     *
     * @param said    what its properties say
     * @param styleId its style, empty for the usual one
     * @param shown   whether it has words; Word counts empty paragraphs of a list too
     * @return what stands before its first character; empty if it is in no list
     */
    String before(ListPlace said, String styleId, boolean shown) {
        ListPlace place = styles.completed(said, styleId);
        Listing list = numbering.lists().get(place.list());
        if (place.list() <= 0 || list == null) {
            return "";
        }
        int patternId = pattern(list);
        Map<Integer, Level> levels = levels(list, patternId);
        int level = Math.min(level(place, levels), Numbering.LEVELS - 1);
        int[] counts = count(place.list(), list, patternId, level, levels);
        Level form = levels.getOrDefault(level, Level.PLAIN);
        String label = label(form, counts, levels);
        if (shown && form.bullet()) {
            notes.note(Note.Kind.BULLETS_LEFT_OUT);
        } else if (shown && !label.isBlank()) {
            notes.note(Note.Kind.NUMBERS_WRITTEN_OUT);
        }
        return form.bullet() || label.isBlank() ? "" : separated(form, label.strip());
    }

    /** A list may name, by way of a style, another whose pattern it follows. */
    private int pattern(Listing list) {
        Pattern pattern = numbering.patterns().get(list.pattern());
        Listing linked = pattern == null || pattern.link().isEmpty() ? null
                : numbering.lists().get(styles.list(pattern.link()));
        return linked == null ? list.pattern() : linked.pattern();
    }

    private Map<Integer, Level> levels(Listing list, int patternId) {
        Pattern pattern = numbering.patterns().get(patternId);
        Map<Integer, Level> levels = new HashMap<>(pattern == null ? Map.of() : pattern.levels());
        levels.putAll(list.levels());
        return levels;
    }

    private static int level(ListPlace place, Map<Integer, Level> levels) {
        if (!place.style().isEmpty()) {
            for (Map.Entry<Integer, Level> level : levels.entrySet()) {
                if (level.getValue().style().equals(place.style())) {
                    return level.getKey();
                }
            }
        }
        return Math.max(place.level(), 0);
    }

    private int[] count(int listId, Listing list, int patternId, int level, Map<Integer, Level> levels) {
        int[] counts = counters.computeIfAbsent(patternId, p -> fresh());
        if (met.add(listId)) {
            list.starts().forEach((from, start) -> {
                if (from >= 0 && from < Numbering.LEVELS) {
                    counts[from] = start - 1;
                }
            });
        }
        counts[level] = counts[level] == NOT_BEGUN ? start(levels, level) : counts[level] + 1;
        for (int deeper = level + 1; deeper < Numbering.LEVELS; deeper++) {
            int restart = levels.getOrDefault(deeper, Level.PLAIN).restart();
            if (restart < 0 || restart > level) {
                counts[deeper] = NOT_BEGUN;
            }
        }
        return counts;
    }

    private static int[] fresh() {
        int[] counts = new int[Numbering.LEVELS];
        java.util.Arrays.fill(counts, NOT_BEGUN);
        return counts;
    }

    private static int start(Map<Integer, Level> levels, int level) {
        return levels.getOrDefault(level, Level.PLAIN).start();
    }

    private static String label(Level form, int[] counts, Map<Integer, Level> levels) {
        StringBuilder label = new StringBuilder();
        String text = form.text();
        for (int i = 0; i < text.length(); i++) {
            boolean number = text.charAt(i) == '%' && i + 1 < text.length() && text.charAt(i + 1) >= '1' && text.charAt(i + 1) <= '9';
            if (number) {
                int level = text.charAt(++i) - '1';
                int count = counts[level] == NOT_BEGUN ? start(levels, level) : counts[level];
                String format = levels.getOrDefault(level, Level.PLAIN).form();
                label.append(NumberForm.of(count, form.arabic() ? "decimal" : format));
            } else {
                label.append(text.charAt(i));
            }
        }
        return label.toString();
    }

    /** Official text sets no gap after 一、 or （一）; only a bare number needs one, or it would run into the words. */
    private static String separated(Level form, String label) {
        return form.separated() && Character.isLetterOrDigit(label.charAt(label.length() - 1)) ? label + " " : label;
    }
}
