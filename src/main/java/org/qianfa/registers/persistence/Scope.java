package org.qianfa.registers.persistence;

import java.util.HashSet;
import java.util.Set;

/**
 * What a person reads of the registers.
 *
 * @param units whose registers are read as a whole
 * @param own   where only the entries of the own work are
 */
public record Scope(Set<Long> units, Set<Long> own, long personId) {

    public Scope {
        units = Set.copyOf(units);
        own = Set.copyOf(own);
    }

    /** No list in SQL may be empty. */
    Set<Long> unitList() {
        return units.isEmpty() ? Set.of(-1L) : units;
    }

    Set<Long> ownList() {
        return own.isEmpty() ? Set.of(-1L) : own;
    }

    public Set<Long> all() {
        Set<Long> all = new HashSet<>(units);
        all.addAll(own);
        return all;
    }
}
