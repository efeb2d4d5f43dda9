package org.qianfa.demo;

import org.qianfa.shared.Role;

/** A post in every sample unit: the tail of the username, the role, and the department (0, 1 or none) it is held in. */
enum SamplePost {
    COORDINATOR("coordinator", Role.COORDINATOR, null),
    DRAFTER_1("drafter1", Role.DRAFTER, 0),
    DRAFTER_2("drafter2", Role.DRAFTER, 1),
    HEAD_1("head1", Role.DEPARTMENT_HEAD, 0),
    HEAD_2("head2", Role.DEPARTMENT_HEAD, 1),
    OFFICE("office", Role.OFFICE, null),
    ADVISER_1("adviser1", Role.LEGAL_ADVISER, null),
    ADVISER_2("adviser2", Role.LEGAL_ADVISER, null),
    REVIEWER("reviewer", Role.LEGALITY_REVIEWER, null),
    APPROVER("approver", Role.LEGALITY_APPROVER, null),
    DEPUTY("deputy", Role.DEPUTY_LEADER, null),
    SECRECY("secrecy", Role.SECRECY_REVIEWER, null),
    LEADER("leader", Role.FIRST_RESPONSIBLE, null),
    FIRST("first", Role.FIRST_REVIEWER, null),
    SECOND("second", Role.SECOND_REVIEWER, null),
    FINAL("final", Role.FINAL_REVIEWER, null);

    private final String tail;
    private final Role role;
    private final Integer department;

    SamplePost(String tail, Role role, Integer department) {
        this.tail = tail;
        this.role = role;
        this.department = department;
    }

    String tail() {
        return tail;
    }

    Role role() {
        return role;
    }

    /** Index of the department, {@code null} for posts of the whole unit. */
    Integer department() {
        return department;
    }
}
