package org.qianfa.people.application;

import org.qianfa.people.EnableUser;
import org.qianfa.people.domain.User;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Journal;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class EnableUserService implements EnableUser {

    private final House house;
    private final Journal journal;

    EnableUserService(House house, Journal journal) {
        this.house = house;
        this.journal = journal;
    }

    @Override
    public void enable(Actor by, long userId) {
        House.requireAdministrator(by, Role.SECURITY_ADMIN);
        User user = house.user(userId);
        user.enable();
        journal.record(by, "EnableUser", House.subject(user), null, user.username());
    }
}
