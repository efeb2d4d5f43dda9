package org.qianfa.people.application;

import java.util.Locale;
import org.qianfa.people.AddUser;
import org.qianfa.people.NameTaken;
import org.qianfa.people.domain.User;
import org.qianfa.people.persistence.Users;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Journal;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class AddUserService implements AddUser {

    private final Users users;
    private final House house;
    private final Passwords passwords;
    private final Journal journal;

    AddUserService(Users users, House house, Passwords passwords, Journal journal) {
        this.users = users;
        this.house = house;
        this.passwords = passwords;
        this.journal = journal;
    }

    @Override
    public Added add(Actor by, Command command) throws NameTaken {
        House.requireAdministrator(by, Role.SECURITY_ADMIN);
        house.unit(command.unitId());
        if (command.departmentId() != null) {
            house.department(command.departmentId(), command.unitId());
        }
        String username = command.username().strip().toLowerCase(Locale.ROOT);
        if (users.existsByUsername(username)) {
            throw new NameTaken(username);
        }
        Passwords.OneTime oneTime = passwords.issue(username);
        User user = users.save(new User(username, command.displayName().strip(), command.unitId(),
                command.departmentId(), oneTime.hash()));
        journal.record(by, "AddUser", House.subject(user), null, username);
        return new Added(user.id(), oneTime.password());
    }
}
