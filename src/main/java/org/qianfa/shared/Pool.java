package org.qianfa.shared;

/**
 * A pool of work: all who hold a role in a unit or, for departmental roles, in one of its departments.
 *
 * @param placeId the unit, or the department for departmental roles
 */
public record Pool(Role role, long placeId) {

    private static final char IN = '@';
    private static final String DEPARTMENT = "d";

    /**
     * @param name as {@link Grant#pool()} writes it
     * @throws IllegalArgumentException if no grant has such a pool
     */
    public static Pool named(String name) {
        int at = name.indexOf(IN);
        Role role = Role.valueOf(name.substring(0, Math.max(0, at)));
        String place = name.substring(at + 1);
        if (place.startsWith(DEPARTMENT) != role.departmental()) {
            throw new IllegalArgumentException("not a pool: " + name);
        }
        return new Pool(role, Long.parseLong(role.departmental() ? place.substring(DEPARTMENT.length()) : place));
    }
}
