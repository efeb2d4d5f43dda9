package org.qianfa.people.application;

import java.util.Optional;
import org.qianfa.people.Bootstrap;
import org.qianfa.people.ExclusiveRoles;
import org.qianfa.people.RoleAlreadyHeld;
import org.qianfa.people.UnitDetails;
import org.qianfa.people.UnitKind;
import org.qianfa.people.domain.ReportingUnit;
import org.qianfa.people.domain.User;
import org.qianfa.people.persistence.ReportingUnits;
import org.qianfa.people.persistence.Users;
import org.qianfa.shared.Grant;
import org.qianfa.shared.Journal;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class BootstrapService implements Bootstrap {

    private final ReportingUnits units;
    private final Users users;
    private final Passwords passwords;
    private final Journal journal;

    BootstrapService(ReportingUnits units, Users users, Passwords passwords, Journal journal) {
        this.units = units;
        this.users = users;
        this.passwords = passwords;
        this.journal = journal;
    }

    @Override
    public Optional<Founded> found(UnitKind kind, UnitDetails details, String username, String displayName) {
        if (users.count() > 0) {
            return Optional.empty();
        }
        ReportingUnit unit = units.save(new ReportingUnit(kind, null, details));
        Passwords.OneTime oneTime = passwords.issue(username);
        User first = new User(username, displayName, unit.id(), null, oneTime.hash());
        makeSecurityAdministrator(first, unit.id());
        users.save(first);
        journal.record(null, "Bootstrap", House.subject(first), null, username);
        return Optional.of(new Founded(first.account(), oneTime.password()));
    }

    private static void makeSecurityAdministrator(User first, long unitId) {
        try {
            first.grant(new Grant(Role.SECURITY_ADMIN, unitId, null));
        } catch (RoleAlreadyHeld | ExclusiveRoles impossible) {
            throw new IllegalStateException("a new user holds no role", impossible);
        }
    }
}
