package org.qianfa.people.application;

import java.util.Collection;
import org.qianfa.people.SamplePasswords;
import org.qianfa.people.WeakPassword;
import org.qianfa.people.domain.User;
import org.qianfa.people.persistence.Users;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Journal;
import org.qianfa.shared.Role;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Profile("demo")
@Transactional
class SamplePasswordsService implements SamplePasswords {

    private final Users users;
    private final Passwords passwords;
    private final Journal journal;

    SamplePasswordsService(Users users, Passwords passwords, Journal journal) {
        this.users = users;
        this.passwords = passwords;
        this.journal = journal;
    }

    @Override
    public void set(Actor by, Collection<Long> userIds, String password) {
        House.requireAdministrator(by, Role.SECURITY_ADMIN);
        // One hash for all: hashing is slow on purpose, and there are dozens of sample accounts.
        String hash = hash(password);
        for (User user : users.findAllById(userIds)) {
            user.changePassword(hash);
            journal.record(by, "SamplePasswords", House.subject(user), null, user.username());
        }
    }

    private String hash(String password) {
        try {
            return passwords.hash("sample account", password);
        } catch (WeakPassword weak) {
            throw new IllegalArgumentException(weak);
        }
    }
}
