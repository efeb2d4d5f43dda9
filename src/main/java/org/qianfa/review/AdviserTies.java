package org.qianfa.review;

import java.time.LocalDate;
import java.util.Set;

/** Knows whom departments asked for advice. Implemented by the module that keeps the consultations; without one nobody is left out for it. */
public interface AdviserTies {

    /** Advisers of the unit whom the department consulted on matters of that kind, on that day or later. */
    Set<Long> advised(long unitId, long departmentId, MatterView.Kind kind, LocalDate since);
}
