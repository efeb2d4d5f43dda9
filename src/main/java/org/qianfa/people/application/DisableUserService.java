package org.qianfa.people.application;

import org.qianfa.people.DisableUser;
import org.qianfa.people.OwnAccount;
import org.qianfa.people.domain.User;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Journal;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class DisableUserService implements DisableUser {

    private final House house;
    private final Journal journal;

    DisableUserService(House house, Journal journal) {
        this.house = house;
        this.journal = journal;
    }

    @Override
    public void disable(Actor by, long userId, String reason) throws OwnAccount {
        House.requireAdministrator(by, Role.SECURITY_ADMIN);
        User user = house.user(userId);
        if (by.id() == userId) {
            throw new OwnAccount();
        }
        user.disable();
        journal.record(by, "DisableUser", House.subject(user), reason, user.username());
    }
}
