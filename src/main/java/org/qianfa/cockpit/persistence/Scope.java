package org.qianfa.cockpit.persistence;

import java.util.Set;

/**
 * Whose reports somebody watches.
 *
 * @param units only those of these units, {@code null}: of all
 */
public record Scope(Set<Long> units) {

    public static final Scope EVERYTHING = new Scope(null);

    String condition() {
        return units == null ? "1 = 1" : "unit_id in (:units)";
    }
}
