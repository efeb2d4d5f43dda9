package org.qianfa.people.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.qianfa.shared.Grant;
import org.qianfa.shared.Role;

/** A role a user holds. Belongs to its {@link User} and is changed through it only. */
@Entity
@Table(name = "people_grant")
public class HeldRole {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Enumerated(EnumType.STRING)
    private Role role;
    private long unitId;
    private Long departmentId;

    protected HeldRole() {
    }

    HeldRole(Grant grant) {
        role = grant.role();
        unitId = grant.unitId();
        departmentId = grant.departmentId();
    }

    Grant grant() {
        return new Grant(role, unitId, departmentId);
    }
}
