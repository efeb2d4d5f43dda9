package org.qianfa.people;

/** A department (科室) of a unit. */
public record Department(long id, long unitId, String name) {
}
