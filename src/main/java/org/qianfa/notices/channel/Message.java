package org.qianfa.notices.channel;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A message in the words of its reader.
 *
 * @param address where it goes, in the form of its medium
 * @param closing what stands below: that there is more to see after signing in
 */
public record Message(String address, Locale language, String subject, List<Line> lines, String closing) {

    /** Subject and lines, one below the other, with their links. */
    public String text() {
        return Stream.concat(Stream.of(subject), lines.stream().map(Line::plain)).collect(Collectors.joining("\n"));
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
