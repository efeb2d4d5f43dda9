package org.qianfa.review.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qianfa.review.AnnotationRefusal.PersonOutOfReach;

/** Finds the names after @ in a text. The longest name that fits is the one meant; an @ within a word, as in an address, means nobody. */
public final class NamedPeople {

    private static final int SHOWN = 6;

    private final Map<Long, String> known;
    private final Set<Long> reachable;

    /** @param known people of the house by id @param reachable those who may see the text */
    public NamedPeople(Map<Long, String> known, Collection<Long> reachable) {
        this.known = known;
        this.reachable = Set.copyOf(reachable);
    }

    public static boolean possibleIn(String text) {
        return text != null && (text.indexOf('@') >= 0 || text.indexOf('＠') >= 0);
    }

    /** Guards a text before it is kept: everybody it names must be within reach. */
    public void require(String text) throws PersonOutOfReach {
        Optional<String> name = unreached(text).stream().findFirst();
        if (name.isPresent()) {
            throw new PersonOutOfReach(name.get());
        }
    }

    /** Names in the text none of whose bearers is within reach, and words after @ that look like a name but are nobody's. */
    public Set<String> unreached(String text) {
        Set<String> names = new LinkedHashSet<>();
        for (int at = 0; at < text.length(); at++) {
            if (mentionAt(text, at)) {
                unreachedIn(text.substring(at + 1)).ifPresent(names::add);
            }
        }
        return names;
    }

    private Optional<String> unreachedIn(String rest) {
        Optional<String> name = nameIn(rest);
        boolean reached = name.isPresent() && known.entrySet().stream()
                .anyMatch(e -> e.getValue().equals(name.get()) && reachable.contains(e.getKey()));
        return reached || name.isEmpty() && !beginsWithHan(rest) ? Optional.empty() : Optional.of(name.orElseGet(() -> han(rest)));
    }

    /** Those within reach who are named; of several with the same name, all. */
    public Set<Long> in(String text) {
        Set<Long> named = new LinkedHashSet<>();
        for (int at = 0; at < text.length(); at++) {
            if (mentionAt(text, at)) {
                nameIn(text.substring(at + 1)).ifPresent(name -> known.forEach((id, its) -> {
                    if (its.equals(name) && reachable.contains(id)) {
                        named.add(id);
                    }
                }));
            }
        }
        return named;
    }

    private static boolean mentionAt(String text, int at) {
        boolean sign = text.charAt(at) == '@' || text.charAt(at) == '＠';
        return sign && (at == 0 || !(text.charAt(at - 1) < 128 && Character.isLetterOrDigit(text.charAt(at - 1))));
    }

    private Optional<String> nameIn(String rest) {
        return known.values().stream().filter(name -> !name.isBlank() && rest.startsWith(name)).max(Comparator.comparingInt(String::length));
    }

    private static boolean beginsWithHan(String rest) {
        return !rest.isEmpty() && Character.UnicodeScript.of(rest.codePointAt(0)) == Character.UnicodeScript.HAN;
    }

    private static String han(String rest) {
        int end = (int) rest.codePoints().limit(SHOWN).takeWhile(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN).count();
        return rest.substring(0, rest.offsetByCodePoints(0, end));
    }
}
