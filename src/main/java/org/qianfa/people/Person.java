package org.qianfa.people;

/** A user as others see one. */
public record Person(long id, String username, String displayName, long unitId, Long departmentId) {
}
