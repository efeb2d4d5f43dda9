package org.qianfa.people;

import java.util.List;
import java.util.Set;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Grant;

/** A security administrator looks through the accounts, by username, a page at a time. */
public interface FindUsers {

    /**
     * @param text  part of a username or name, empty for all
     * @param after the last username of the page before, empty for the first page
     */
    Found find(Actor by, String text, String after, int size);

    UserRow find(Actor by, long userId);

    /** @param next what to pass as {@code after} for the next page, {@code null} on the last */
    record Found(List<UserRow> users, String next) {
    }

    record UserRow(Person person, Set<Grant> grants, boolean enabled, boolean locked, boolean mustChangePassword) {
    }
}
