package org.qianfa.people.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qianfa.people.Account;
import org.qianfa.people.ExclusiveRoles;
import org.qianfa.people.Person;
import org.qianfa.people.RoleAlreadyHeld;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Grant;
import org.qianfa.shared.Role;

/** An account: who the person is, which roles are held, and whether the person may enter now. */
@Entity
@Table(name = "people_user")
public class User {

    public static final int FAILURES_UNTIL_LOCK = 5;
    public static final Duration LOCK = Duration.ofMinutes(10);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    private String username;
    private String displayName;
    private long unitId;
    private Long departmentId;
    private boolean enabled = true;
    private String passwordHash;
    private boolean mustChangePassword = true;
    private int credentialStamp;
    private int failures;
    private Instant lockedUntil;
    // Owned from this side, so that two concurrent grants meet in this row's version.
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "user_id", nullable = false, updatable = false)
    private List<HeldRole> heldRoles = new ArrayList<>();

    protected User() {
    }

    /** A new account with a one-time password. */
    public User(String username, String displayName, long unitId, Long departmentId, String passwordHash) {
        this.username = username;
        this.displayName = displayName;
        this.unitId = unitId;
        this.departmentId = departmentId;
        this.passwordHash = passwordHash;
    }

    public void grant(Grant wanted) throws RoleAlreadyHeld, ExclusiveRoles {
        for (Grant held : grants()) {
            if (held.equals(wanted)) {
                throw new RoleAlreadyHeld(wanted.role());
            }
            if (exclude(held.role(), wanted.role())) {
                throw new ExclusiveRoles(held.role(), wanted.role());
            }
        }
        heldRoles.add(new HeldRole(wanted));
    }

    /** Administrators keep the house only, and each of the three keeps another part of it. */
    private static boolean exclude(Role one, Role other) {
        return one != other && (one.administrative() || other.administrative());
    }

    /** @return whether the role was held */
    public boolean revoke(Grant grant) {
        return heldRoles.removeIf(held -> held.grant().equals(grant));
    }

    public boolean mayEnter(Instant now) {
        return enabled && !lockedAt(now);
    }

    public boolean lockedAt(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /** Counts a wrong password. @return whether this one locked the account */
    public boolean countFailure(Instant now) {
        failures++;
        if (failures < FAILURES_UNTIL_LOCK) {
            return false;
        }
        failures = 0;
        lockedUntil = now.plus(LOCK);
        return true;
    }

    /** Forgets wrong passwords and the lock they led to. */
    public void unlock() {
        failures = 0;
        lockedUntil = null;
    }

    /** The person's own choice; ends every other session. */
    public void changePassword(String hash) {
        passwordHash = hash;
        mustChangePassword = false;
        credentialStamp++;
    }

    /** A one-time password, to be changed at the next login; ends every session and the lock. */
    public void resetPassword(String hash) {
        changePassword(hash);
        mustChangePassword = true;
        unlock();
    }

    public void disable() {
        enabled = false;
        credentialStamp++;
    }

    public void enable() {
        enabled = true;
        unlock();
    }

    public Set<Grant> grants() {
        return heldRoles.stream().map(HeldRole::grant).collect(Collectors.toUnmodifiableSet());
    }

    /** The unit the person belongs to and those in whose business he or she holds a post. */
    public Set<Long> placesOfWork() {
        return Stream.concat(Stream.of(unitId), grants().stream().filter(grant -> !grant.role().administrative()).map(Grant::unitId))
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean holds(Role role) {
        return grants().stream().anyMatch(grant -> grant.role() == role);
    }

    public Actor actor() {
        return new Actor(id, username, displayName, unitId, departmentId, grants());
    }

    public Account account() {
        return new Account(actor(), credentialStamp, mustChangePassword);
    }

    public Person view() {
        return new Person(id, username, displayName, unitId, departmentId);
    }

    public long id() {
        return id;
    }

    public String username() {
        return username;
    }

    public long unitId() {
        return unitId;
    }

    public boolean enabled() {
        return enabled;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public boolean mustChangePassword() {
        return mustChangePassword;
    }
}
