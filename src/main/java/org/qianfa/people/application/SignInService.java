package org.qianfa.people.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.qianfa.people.Account;
import org.qianfa.people.SignIn;
import org.qianfa.people.domain.User;
import org.qianfa.people.persistence.Users;
import org.qianfa.shared.Journal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class SignInService implements SignIn {

    private final Users users;
    private final Passwords passwords;
    private final Journal journal;
    private final Clock clock;

    SignInService(Users users, Passwords passwords, Journal journal, Clock clock) {
        this.users = users;
        this.passwords = passwords;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public Optional<Account> signIn(String username, String password, Door door) {
        Optional<User> found = users.findForSignInByUsername(username.strip().toLowerCase(Locale.ROOT));
        if (found.isEmpty()) {
            passwords.matchNobody(password);
            // Without the name that was typed: people type passwords into the wrong field.
            journal.record(null, "SignInFailed", new Journal.Subject("user", 0, null), null, "unknown user");
            return Optional.empty();
        }
        User user = found.get();
        boolean right = passwords.match(password, user.passwordHash());
        return user.mayEnter(clock.instant()) ? answer(user, right, door) : turnAway(user);
    }

    private Optional<Account> answer(User user, boolean right, Door door) {
        if (!right) {
            Instant now = clock.instant();
            journal.record(null, "SignInFailed", House.subject(user), null, user.username());
            if (user.countFailure(now)) {
                journal.record(null, "LockUser", House.subject(user), null, user.username());
            }
            return Optional.empty();
        }
        user.unlock();
        if (door == Door.PAGE) {
            journal.record(user.actor(), "SignIn", House.subject(user), null, null);
        }
        return Optional.of(user.account());
    }

    private Optional<Account> turnAway(User user) {
        String why = user.enabled() ? "locked" : "disabled";
        journal.record(null, "SignInFailed", House.subject(user), null, user.username() + ", " + why);
        return Optional.empty();
    }
}
