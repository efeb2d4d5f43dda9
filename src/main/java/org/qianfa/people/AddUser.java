package org.qianfa.people;

import org.qianfa.shared.Actor;

/** A security administrator opens an account. It holds no role yet. */
public interface AddUser {

    /** What a username looks like, as a regular expression; kept in lower case. */
    String USERNAME = "[A-Za-z0-9._-]{2,60}";

    /** @throws NameTaken if another user has this username */
    Added add(Actor by, Command command) throws NameTaken;

    /**
     * @param username     see {@link #USERNAME}
     * @param departmentId a department of the unit, or {@code null}
     */
    record Command(String username, String displayName, long unitId, Long departmentId) {
    }

    /** @param oneTimePassword known to nobody else, to be shown once and changed at the first login */
    record Added(long userId, String oneTimePassword) {

        @Override
        public String toString() {
            return "Added[userId=" + userId + "]";
        }
    }
}
