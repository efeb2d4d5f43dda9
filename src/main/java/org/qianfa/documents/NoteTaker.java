package org.qianfa.documents;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Gathers notes while a file is read: counts everything, quotes only the first few. */
public final class NoteTaker {

    static final int MOST_EXCERPTS = 5;
    static final int LONGEST_EXCERPT = 60;

    private final Map<Note.Kind, Integer> counts = new EnumMap<>(Note.Kind.class);
    private final Map<Note.Kind, List<String>> excerpts = new EnumMap<>(Note.Kind.class);

    public void note(Note.Kind kind) {
        counts.merge(kind, 1, Integer::sum);
    }

    public void note(Note.Kind kind, String words) {
        note(kind);
        String excerpt = shortened(words.strip());
        List<String> kept = excerpts.computeIfAbsent(kind, k -> new ArrayList<>());
        if (!excerpt.isEmpty() && kept.size() < MOST_EXCERPTS) {
            kept.add(excerpt);
        }
    }

    public List<Note> notes() {
        return counts.entrySet().stream()
                .map(e -> new Note(e.getKey(), e.getValue(), excerpts.getOrDefault(e.getKey(), List.of()))).toList();
    }

    private static String shortened(String words) {
        if (words.codePointCount(0, words.length()) <= LONGEST_EXCERPT) {
            return words;
        }
        return words.substring(0, words.offsetByCodePoints(0, LONGEST_EXCERPT)) + "…";
    }
}
