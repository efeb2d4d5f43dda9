package org.qianfa.people.application;

import java.util.Set;
import java.util.stream.Collectors;
import org.qianfa.people.SystemAdministrators;
import org.qianfa.people.domain.User;
import org.qianfa.people.persistence.Users;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class SystemAdministratorsQuery implements SystemAdministrators {

    private final Users users;

    SystemAdministratorsQuery(Users users) {
        this.users = users;
    }

    @Override
    public Set<Long> ids() {
        return users.holdingAnywhere(Role.SYSTEM_ADMIN).stream().map(User::id).collect(Collectors.toSet());
    }
}
