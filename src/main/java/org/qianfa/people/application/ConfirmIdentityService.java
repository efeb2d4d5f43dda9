package org.qianfa.people.application;

import java.time.Clock;
import org.qianfa.people.AccountLocked;
import org.qianfa.people.ConfirmIdentity;
import org.qianfa.people.WrongPassword;
import org.qianfa.people.domain.User;
import org.qianfa.people.persistence.Users;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Journal;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ConfirmIdentityService implements ConfirmIdentity {

    private final Users users;
    private final Passwords passwords;
    private final Journal journal;
    private final Clock clock;

    ConfirmIdentityService(Users users, Passwords passwords, Journal journal, Clock clock) {
        this.users = users;
        this.passwords = passwords;
        this.journal = journal;
        this.clock = clock;
    }

    /** A wrong password is counted, so the refusal must not roll back: refusals are checked. */
    @Override
    public void confirm(Actor by, String password) throws Refusal {
        User user = users.findForSignInByUsername(by.username()).orElseThrow(() -> new NotFound("user", by.id()));
        boolean right = passwords.match(password == null ? "" : password, user.passwordHash());
        if (!user.mayEnter(clock.instant())) {
            throw new AccountLocked(User.LOCK.toMinutes());
        }
        if (!right) {
            journal.record(by, "ConfirmIdentityFailed", House.subject(user), null, null);
            if (user.countFailure(clock.instant())) {
                journal.record(null, "LockUser", House.subject(user), null, user.username());
            }
            throw new WrongPassword();
        }
    }
}
