package org.qianfa.people.application;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.qianfa.people.FindUsers;
import org.qianfa.people.domain.User;
import org.qianfa.people.persistence.Users;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Role;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class FindUsersService implements FindUsers {

    private static final int LARGEST_PAGE = 100;

    private final Users users;
    private final House house;
    private final Clock clock;

    FindUsersService(Users users, House house, Clock clock) {
        this.users = users;
        this.house = house;
        this.clock = clock;
    }

    @Override
    public Found find(Actor by, String text, String after, int size) {
        House.requireAdministrator(by, Role.SECURITY_ADMIN);
        int rows = Math.max(1, Math.min(size, LARGEST_PAGE));
        List<Long> ids = users.search(contains(text), after, Limit.of(rows + 1));
        boolean more = ids.size() > rows;
        List<UserRow> page = users.findWithRolesByIdInOrderByUsername(more ? ids.subList(0, rows) : ids).stream()
                .map(this::row).toList();
        return new Found(page, more ? page.get(rows - 1).person().username() : null);
    }

    private static String contains(String text) {
        return "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }

    @Override
    public UserRow find(Actor by, long userId) {
        House.requireAdministrator(by, Role.SECURITY_ADMIN);
        return row(house.user(userId));
    }

    private UserRow row(User user) {
        return new UserRow(user.view(), user.grants(), user.enabled(), user.lockedAt(clock.instant()),
                user.mustChangePassword());
    }
}
