package org.qianfa.drafting.domain;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.qianfa.cycle.ContentElement;
import org.qianfa.officialtext.Outline;

/**
 * Which section of an earlier report answers which section of a later one: by the words of the heading, its number and
 * years left aside, else by the content element both serve. Each stretch of the earlier report answers once.
 */
public final class Counterparts {

    private static final Pattern YEAR = Pattern.compile("\\d{4}年度?");
    private static final Pattern END = Pattern.compile("[。：:；;，,\\s]+$");

    private final List<Part> earlier;
    private final BitSet used = new BitSet();
    private final Map<Integer, Part> found = new HashMap<>();

    private Counterparts(List<Part> earlier) {
        this.earlier = earlier;
    }

    /**
     * @param later   in order
     * @param earlier the earlier report cut at its headings 一、 and （一）, in order
     */
    public static Counterparts of(List<Part> later, List<Part> earlier) {
        Counterparts counterparts = new Counterparts(List.copyOf(earlier));
        counterparts.match(later, (ours, theirs) -> title(ours.heading()).equals(title(theirs.heading())));
        counterparts.match(later, (ours, theirs) -> ours.element() != null && ours.element() == theirs.element());
        return counterparts;
    }

    /** The earlier text that answers a section, its sub-sections included where the later one is not divided. */
    public Optional<String> textFor(int section) {
        return Optional.ofNullable(found.get(section)).map(Part::text);
    }

    /** What answers none of the later sections. */
    public List<Part> rest() {
        return IntStream.range(0, earlier.size()).filter(i -> !used.get(i)).mapToObj(earlier::get).toList();
    }

    private void match(List<Part> later, BiPredicate<Part, Part> alike) {
        for (int i = 0; i < later.size(); i++) {
            for (int from = 0; from < earlier.size() && !found.containsKey(i); from++) {
                boolean divided = i + 1 < later.size() && later.get(i + 1).level() > later.get(i).level();
                int to = divided ? from + 1 : end(from);
                boolean free = used.nextSetBit(from) < 0 || used.nextSetBit(from) >= to;
                if (free && later.get(i).level() == earlier.get(from).level() && alike.test(later.get(i), earlier.get(from))) {
                    used.set(from, to);
                    found.put(i, earlier.get(from).with(earlier.subList(from + 1, to)));
                }
            }
        }
    }

    /** Where the sub-sections of a part end. */
    private int end(int from) {
        int to = from + 1;
        while (to < earlier.size() && earlier.get(from).level() > 0 && earlier.get(to).level() > earlier.get(from).level()) {
            to++;
        }
        return to;
    }

    /** The words of a heading that stay from year to year. */
    public static String title(String heading) {
        String words = heading.substring(Outline.number(heading).length());
        return END.matcher(YEAR.matcher(words).replaceAll("")).replaceAll("");
    }

    /** @param element the content element served, {@code null} if none is known */
    public record Part(int level, String heading, ContentElement element, String text) {

        private Part with(List<Part> parts) {
            return parts.isEmpty() ? this : new Part(level, heading, element,
                    text + "\n" + parts.stream().map(Part::text).collect(Collectors.joining("\n")));
        }
    }
}
