package org.qianfa.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qianfa.demo.StandingSample;
import org.springframework.core.io.ClassPathResource;

/**
 * A line of the permission matrix, see {@code access/permissions.txt}.
 *
 * @param acts    whether those who may are really let act
 * @param section ordinal of the section meant, 0 if none is
 * @param content query of a GET, form or JSON body of a command; may be empty
 */
record Entry(String method, boolean acts, String pattern, String stage, int section, String owner, String colleague,
             Map<Person, Character> outcomes, String content) {

    private static final Pattern LINE = Pattern.compile(
            "([A-Z]+)(!?) (\\S+) @([A-Z_]+)(?:/(\\d+))? (\\S+) (\\S+) \\| ((?:[+L34.] ?){9})(?: ?\\| (.*))?");

    static List<Entry> all() {
        try {
            String text = new ClassPathResource("access/permissions.txt").getContentAsString(StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(Entry::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Entry parse(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a line of the matrix: " + line);
        }
        Map<Person, Character> outcomes = new EnumMap<>(Person.class);
        String cells = parts.group(8).replace(" ", "");
        for (Person person : Person.values()) {
            outcomes.put(person, cells.charAt(person.ordinal()));
        }
        return new Entry(parts.group(1), !parts.group(2).isEmpty(), parts.group(3), parts.group(4),
                parts.group(5) == null ? 0 : Integer.parseInt(parts.group(5)), parts.group(6), parts.group(7), outcomes,
                parts.group(9) == null ? "" : parts.group(9));
    }

    /** The same question about another sample report, by another person. */
    Entry at(String otherStage, String account) {
        return new Entry(method, acts, pattern, otherStage, section, account, colleague, outcomes, "");
    }

    String endpoint() {
        return method + " " + pattern;
    }

    StandingSample sample() {
        return StandingSample.at(stage);
    }

    boolean command() {
        return !method.equals("GET");
    }

    boolean json() {
        return pattern.startsWith("/api/");
    }

    boolean forEverybody() {
        return outcomes.get(Person.ANONYMOUS) == '+';
    }

    @Override
    public String toString() {
        return endpoint() + " @" + stage;
    }
}
