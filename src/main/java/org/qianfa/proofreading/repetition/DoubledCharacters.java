package org.qianfa.proofreading.repetition;

import java.util.HashMap;
import java.util.Map;
import org.qianfa.proofreading.finding.CsvRows;

/**
 * Characters that mean nothing when they stand twice. Where one word ends with the character and the next begins with it,
 * as in 参与与 and 为了了解, the two are right; the list names the characters that make such words.
 */
final class DoubledCharacters {

    private record Neighbours(String before, String behind) {
    }

    private static final Map<Character, Neighbours> CHARACTERS = load();

    private DoubledCharacters() {
    }

    static boolean listed(char c) {
        return CHARACTERS.containsKey(c);
    }

    /** Whether the character at a place and the same one behind it are one too many. */
    static boolean wrong(String text, int place) {
        Neighbours neighbours = CHARACTERS.get(text.charAt(place));
        if (neighbours == null) {
            return false;
        }
        char before = place > 0 ? text.charAt(place - 1) : '\n';
        char behind = place + 2 < text.length() ? text.charAt(place + 2) : '\n';
        boolean pair = behind != '\n' && place + 3 < text.length() && behind == text.charAt(place + 3) && Glyph.han(behind);
        return neighbours.before().indexOf(before) < 0 && neighbours.behind().indexOf(behind) < 0 && !pair;
    }

    private static Map<Character, Neighbours> load() {
        Map<Character, Neighbours> characters = new HashMap<>();
        for (CsvRows.Row row : CsvRows.resource("/proofreading/doubled-characters.csv")) {
            characters.put(row.get("character").charAt(0), new Neighbours(row.get("ends words behind"), row.get("begins words before")));
        }
        return characters;
    }
}
