package org.qianfa.people;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.qianfa.shared.Role;

/**
 * Finds enabled people by name or username among those a person may choose from, in the order of their names and a page at a time:
 * units may have hundreds. Callers decide among whom, and check again what was chosen.
 */
public interface FindPeople {

    /** People on a page. */
    int SHOWN = 20;

    Found among(Collection<Long> personIds, Wanted wanted);

    /**
     * @param words part of the name or username, {@code null} or blank for everybody
     * @param after the last person of the page before, {@code null} for the first page
     * @param kept  chosen already: shown first, whatever the words
     */
    record Wanted(String words, Long after, Collection<Long> kept) {

        public static final Wanted ALL = new Wanted(null, null, null);

        public Wanted {
            words = words == null ? "" : words.strip();
            kept = kept == null ? List.of() : kept.stream().filter(Objects::nonNull).distinct().toList();
        }

        public Wanted(String words, Long after) {
            this(words, after, null);
        }
    }

    /**
     * @param people those kept first, then the page
     * @param next   pass as {@code after} for the next page, {@code null} on the last
     * @param asked  what was looked for
     */
    record Found(List<Match> people, Long next, Wanted asked) {

        public static final Found NOBODY = new Found(List.of(), null, Wanted.ALL);

        /** Whether there is anything to search in: the page is not everybody. */
        public boolean searchable() {
            return next != null || asked.after() != null || !asked.words().isEmpty();
        }

        /** Whether there is nobody to choose at all. */
        public boolean nobody() {
            return people.isEmpty() && !searchable();
        }

        /** What programs get of it. */
        public Page page() {
            return new Page(people.stream().map(match -> new Choice(match.id(), match.username(), match.displayName(), match.roles())).toList(), next);
        }
    }

    /** @param roles all in the business, wherever held */
    record Match(long id, String displayName, String username, List<Role> roles, boolean kept) {
    }

    /** @param next pass as {@code after} for the following page, {@code null} if this is the last */
    record Page(List<Choice> items, Long next) {
    }

    /** @param roles all in the business, wherever held */
    record Choice(long id, String username, String displayName, List<Role> roles) {
    }
}
