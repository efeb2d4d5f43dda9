package org.qianfa.notices.channel;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A message in the words of its reader.
 *
 * @param id      the same at every attempt: a server that dies between sending and writing so down sends again, and who
 *                takes messages knows by this that it has one already
 * @param address where it goes, in the form of its medium
 * @param closing what stands below: that there is more to see after signing in
 */
public record Message(String id, String address, Locale language, String subject, List<Line> lines, String closing) {

    /** What robots put around a line. */
    private static final int MARKUP = 12;

    /** Subject and lines, one below the other, with their links. */
    public String text() {
        return Stream.concat(Stream.of(subject), lines.stream().map(Line::plain)).collect(Collectors.joining("\n"));
    }

    /** The same with as many lines as fit into so many bytes; for the others the closing tells where to look. */
    Message within(int mostBytes) {
        int room = mostBytes - size(subject) - size(address) - size(closing) - MARKUP;
        List<Line> fitting = new ArrayList<>();
        for (Line line : lines) {
            room -= size(line.plain()) + MARKUP;
            if (room < 0) {
                fitting.add(new Line("… " + closing, null));
                return new Message(id, address, language, subject, fitting, closing);
            }
            fitting.add(line);
        }
        return this;
    }

    private static int size(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Without the subject, which stands elsewhere. */
    public String body() {
        return Stream.concat(lines.stream().map(Line::plain), Stream.of("", closing)).collect(Collectors.joining("\n"));
    }

    /** @param link whole address of the work, {@code null} if the address of this installation is not known */
    public record Line(String text, String link) {

        String plain() {
            return link == null ? text : text + "\n" + link;
        }
    }
}
