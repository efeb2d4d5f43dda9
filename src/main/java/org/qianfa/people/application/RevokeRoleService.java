package org.qianfa.people.application;

import org.qianfa.people.OwnAccount;
import org.qianfa.people.RevokeRole;
import org.qianfa.people.domain.User;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Grant;
import org.qianfa.shared.Journal;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class RevokeRoleService implements RevokeRole {

    private final House house;
    private final Journal journal;

    RevokeRoleService(House house, Journal journal) {
        this.house = house;
        this.journal = journal;
    }

    @Override
    public void revoke(Actor by, long userId, Grant grant) throws OwnAccount {
        House.requireAdministrator(by, Role.SECURITY_ADMIN);
        User user = house.user(userId);
        if (by.id() == userId) {
            throw new OwnAccount();
        }
        if (!user.revoke(grant)) {
            throw new NotFound("grant", grant.pool());
        }
        journal.record(by, "RevokeRole", House.subject(user), null, user.username() + ": " + grant.pool());
    }
}
