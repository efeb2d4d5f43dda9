package org.qianfa.people.application;

import org.qianfa.people.Account;
import org.qianfa.people.ChangePassword;
import org.qianfa.people.WeakPassword;
import org.qianfa.people.WrongPassword;
import org.qianfa.people.domain.User;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Journal;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ChangePasswordService implements ChangePassword {

    private final House house;
    private final Passwords passwords;
    private final Journal journal;

    ChangePasswordService(House house, Passwords passwords, Journal journal) {
        this.house = house;
        this.passwords = passwords;
        this.journal = journal;
    }

    @Override
    public Account change(Actor by, String current, String wanted) throws Refusal {
        User user = house.user(by.id());
        if (!passwords.match(current, user.passwordHash())) {
            throw new WrongPassword();
        }
        if (wanted.equals(current)) {
            throw new WeakPassword();
        }
        user.changePassword(passwords.hash(user.username(), wanted));
        journal.record(by, "ChangePassword", House.subject(user), null, null);
        return user.account();
    }
}
