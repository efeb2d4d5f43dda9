package org.qianfa.publication.application;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Grant;
import org.qianfa.shared.Role;

/** Whose incidents a person sees: those of the units where one is of the office or coordinates; a system administrator all. */
record IncidentReaders(boolean everywhere, Set<Long> units) {

    private static final List<Role> READERS = List.of(Role.OFFICE, Role.COORDINATOR);
    private static final long NO_UNIT = -1;

    static IncidentReaders of(Actor reader) {
        Set<Long> units = reader.grants().stream().filter(g -> READERS.contains(g.role())).map(Grant::unitId).collect(Collectors.toSet());
        // An empty list is no list in SQL.
        return new IncidentReaders(reader.holds(Role.SYSTEM_ADMIN), units.isEmpty() ? Set.of(NO_UNIT) : units);
    }
}
