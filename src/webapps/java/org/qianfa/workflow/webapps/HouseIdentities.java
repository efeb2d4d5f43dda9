package org.qianfa.workflow.webapps;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.identity.db.DbGroupQueryImpl;
import org.camunda.bpm.engine.impl.identity.db.DbReadOnlyIdentityServiceProvider;
import org.camunda.bpm.engine.impl.identity.db.DbUserQueryImpl;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.qianfa.people.Accounts;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Role;

/**
 * Whom the engine knows: the system administrators of the house, as they are now, in its group of administrators. Nothing
 * is written into the tables of the engine, nobody has a password there, and nobody can be added.
 */
class HouseIdentities extends DbReadOnlyIdentityServiceProvider {

    private final Accounts accounts;

    HouseIdentities(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public UserEntity findUserById(String userId) {
        return engineer(userId).map(HouseIdentities::asUser).orElse(null);
    }

    @Override
    public List<User> findUserByQueryCriteria(DbUserQueryImpl query) {
        return engineer(query.getId()).<User>map(HouseIdentities::asUser).stream().toList();
    }

    @Override
    public long findUserCountByQueryCriteria(DbUserQueryImpl query) {
        return findUserByQueryCriteria(query).size();
    }

    @Override
    public boolean checkPassword(String userId, String password) {
        return false;
    }

    @Override
    public GroupEntity findGroupById(String groupId) {
        return Groups.CAMUNDA_ADMIN.equals(groupId) ? administrators() : null;
    }

    @Override
    public List<Group> findGroupByQueryCriteria(DbGroupQueryImpl query) {
        boolean asked = query.getId() == null || query.getId().equals(Groups.CAMUNDA_ADMIN);
        boolean member = query.getUserId() == null || engineer(query.getUserId()).isPresent();
        return asked && member ? List.of(administrators()) : List.of();
    }

    @Override
    public long findGroupCountByQueryCriteria(DbGroupQueryImpl query) {
        return findGroupByQueryCriteria(query).size();
    }

    private Optional<Actor> engineer(String userId) {
        return Optional.ofNullable(userId).filter(id -> id.matches("\\d{1,18}")).flatMap(id -> accounts.enabled(Long.parseLong(id)))
                .map(account -> account.actor()).filter(actor -> actor.holds(Role.SYSTEM_ADMIN));
    }

    private static UserEntity asUser(Actor actor) {
        UserEntity user = new UserEntity(Long.toString(actor.id()));
        user.setFirstName(actor.displayName());
        user.setLastName(Objects.toString(actor.username(), ""));
        return user;
    }

    private static GroupEntity administrators() {
        GroupEntity group = new GroupEntity(Groups.CAMUNDA_ADMIN);
        group.setName("系统管理员");
        group.setType(Groups.GROUP_TYPE_SYSTEM);
        return group;
    }
}
