package org.qianfa.people.application;

import org.qianfa.people.OwnAccount;
import org.qianfa.people.ResetPassword;
import org.qianfa.people.domain.User;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Journal;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ResetPasswordService implements ResetPassword {

    private final House house;
    private final Passwords passwords;
    private final Journal journal;

    ResetPasswordService(House house, Passwords passwords, Journal journal) {
        this.house = house;
        this.passwords = passwords;
        this.journal = journal;
    }

    @Override
    public String reset(Actor by, long userId) throws OwnAccount {
        House.requireAdministrator(by, Role.SECURITY_ADMIN);
        User user = house.user(userId);
        if (by.id() == userId) {
            throw new OwnAccount();
        }
        Passwords.OneTime oneTime = passwords.issue(user.username());
        user.resetPassword(oneTime.hash());
        journal.record(by, "ResetPassword", House.subject(user), null, user.username());
        return oneTime.password();
    }
}
