package org.qianfa.people.application;

import org.qianfa.people.DepartmentNotAllowed;
import org.qianfa.people.DepartmentRequired;
import org.qianfa.people.GrantRole;
import org.qianfa.people.OwnAccount;
import org.qianfa.people.domain.User;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Grant;
import org.qianfa.shared.Journal;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class GrantRoleService implements GrantRole {

    private final House house;
    private final Journal journal;

    GrantRoleService(House house, Journal journal) {
        this.house = house;
        this.journal = journal;
    }

    @Override
    public void grant(Actor by, long userId, Grant grant) throws Refusal {
        House.requireAdministrator(by, Role.SECURITY_ADMIN);
        User user = house.user(userId);
        requirePlace(grant);
        if (by.id() == userId) {
            throw new OwnAccount();
        }
        user.grant(grant);
        journal.record(by, "GrantRole", House.subject(user), null, user.username() + ": " + grant.pool());
    }

    private void requirePlace(Grant grant) throws Refusal {
        house.unit(grant.unitId());
        if (grant.role().departmental()) {
            if (grant.departmentId() == null || house.department(grant.departmentId()).unitId() != grant.unitId()) {
                throw new DepartmentRequired(grant.role());
            }
        } else if (grant.departmentId() != null) {
            throw new DepartmentNotAllowed(grant.role());
        }
    }
}
