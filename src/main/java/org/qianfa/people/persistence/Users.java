package org.qianfa.people.persistence;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.qianfa.people.domain.User;
import org.qianfa.shared.Role;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** All users. */
public interface Users extends JpaRepository<User, Long> {

    @EntityGraph(attributePaths = "heldRoles")
    Optional<User> findWithRolesById(long id);

    /** Locked for the rest of the transaction, so that wrong passwords sent at the same time are all counted. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<User> findForSignInByUsername(String username);

    boolean existsByUsername(String username);

    @Query("""
            select u from User u where u.enabled and exists (
                select 1 from u.heldRoles held where held.role = :role and held.unitId = :unitId)
            order by u.username""")
    List<User> holding(Role role, long unitId);

    @Query("select u from User u where u.enabled and exists (select 1 from u.heldRoles held where held.role = :role)")
    List<User> holdingAnywhere(Role role);

    @Query("""
            select u from User u where u.enabled and exists (
                select 1 from u.heldRoles held where held.role = :role and held.departmentId = :departmentId)
            order by u.username""")
    List<User> holdingInDepartment(Role role, long departmentId);

    /** Locked for the rest of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select u from User u where u.id = :id")
    Optional<User> lock(long id);

    /** Enabled people who hold a post in the business of one of the units. */
    @Query("""
            select u from User u where u.enabled and exists (
                select 1 from u.heldRoles held where held.unitId in :unitIds and held.role not in (
                    org.qianfa.shared.Role.SYSTEM_ADMIN, org.qianfa.shared.Role.SECURITY_ADMIN, org.qianfa.shared.Role.AUDITOR))
            order by u.username""")
    List<User> inBusiness(Collection<Long> unitIds);

    /** Those whose username or name contains the pattern, after a username; first ids, so that the limit is SQL's. */
    @Query("""
            select u.id from User u
            where u.username > :after
              and (lower(u.username) like :pattern escape '!' or lower(u.displayName) like :pattern escape '!')
            order by u.username""")
    List<Long> search(String pattern, String after, Limit limit);

    @EntityGraph(attributePaths = "heldRoles")
    List<User> findWithRolesByIdInOrderByUsername(List<Long> ids);
}
