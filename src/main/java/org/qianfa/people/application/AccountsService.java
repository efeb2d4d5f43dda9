package org.qianfa.people.application;

import java.util.Optional;
import org.qianfa.people.Account;
import org.qianfa.people.Accounts;
import org.qianfa.people.domain.User;
import org.qianfa.people.persistence.Users;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class AccountsService implements Accounts {

    private final Users users;

    AccountsService(Users users) {
        this.users = users;
    }

    @Override
    public Optional<Account> enabled(long userId) {
        return users.findWithRolesById(userId).filter(User::enabled).map(User::account);
    }
}
