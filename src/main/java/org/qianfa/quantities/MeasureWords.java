package org.qianfa.quantities;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The dictionary of measure words, read from {@code quantities/measure-words.tsv}. */
final class MeasureWords {

    private static final String RESOURCE = "/quantities/measure-words.tsv";
    private static final int LONGEST = 5;
    private static final Map<String, MeasureWord> WORDS = load();

    private MeasureWords() {
    }

    /** The longest measure word that stands at this place, or null. */
    static MeasureWord at(String text, int place) {
        for (int length = Math.min(LONGEST, text.length() - place); length > 0; length--) {
            MeasureWord word = WORDS.get(text.substring(place, place + length));
            if (word != null) {
                MeasureWord found = extended(word, text, place + length);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** Whether the Chinese numeral here is one, and not the first character of a measure word such as 千米. */
    static boolean notPower(String text, int place) {
        char c = text.charAt(place);
        return c != '千' && c != '百' || at(text, place) == null;
    }

    private static MeasureWord extended(MeasureWord word, String text, int end) {
        char next = end < text.length() ? text.charAt(end) : '\n';
        char afterNext = end + 1 < text.length() ? text.charAt(end + 1) : '\n';
        if (next == '次' && word.sort() == MeasureWord.Sort.COUNT && !word.written().endsWith("次")) {
            MeasureWord byTheTime = word.byTheTime();
            return byTheTime.mayStandBefore(afterNext) ? byTheTime : null;
        }
        return word.mayStandBefore(next) ? word : null;
    }

    private static Map<String, MeasureWord> load() {
        Map<String, MeasureWord> words = new HashMap<>();
        try (InputStream in = MeasureWords.class.getResourceAsStream(RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(MeasureWords::parse)
                    .forEach(word -> words.put(word.written(), word));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(words);
    }

    private static MeasureWord parse(String line) {
        String[] columns = line.split("\t", -1);
        String unit = columns[2].isEmpty() ? columns[0] : columns[2];
        return new MeasureWord(columns[0], MeasureWord.Sort.valueOf(columns[1]), unit, Integer.parseInt(columns[3]), columns[4]);
    }
}
