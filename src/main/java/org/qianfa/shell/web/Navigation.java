package org.qianfa.shell.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Grant;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Component;

/** The rooms a person has a key to; what stands behind each door checks again. */
@Component
class Navigation {

    private static final Set<Role> COCKPIT = Set.of(Role.DISTRICT_SUPERVISOR, Role.COORDINATOR, Role.SYSTEM_ADMIN);
    private static final Set<Role> REVIEWS = Set.of(Role.LEGAL_ADVISER, Role.LEGALITY_REVIEWER, Role.LEGALITY_APPROVER);
    private static final Set<Role> REGISTERS = Set.of(Role.COORDINATOR, Role.LEGALITY_REVIEWER, Role.LEGALITY_APPROVER, Role.LEGAL_ADVISER,
            Role.DEPUTY_LEADER, Role.FIRST_RESPONSIBLE, Role.DISTRICT_SUPERVISOR);
    private static final Set<Role> PROBLEMS = Set.of(Role.COORDINATOR, Role.DRAFTER, Role.DEPARTMENT_HEAD, Role.DEPUTY_LEADER, Role.FIRST_RESPONSIBLE,
            Role.DISTRICT_SUPERVISOR);
    private static final List<Entry> ENTRIES = List.of(
            new Entry("/", "home"), new Entry("/inbox", "inbox"), new Entry("/reviews", "reviews"),
            new Entry("/reports", "reports", "/sections", "/releases"), new Entry("/matters", "matters"),
            new Entry("/registers/reviews", "registers", "/registers"),
            new Entry("/problems", "problems"), new Entry("/cycles", "cycles", "/units"),
            new Entry("/cockpit", "cockpit"), new Entry("/corrections", "corrections", "/withdrawals"), new Entry("/publication/incidents", "incidents"), new Entry("/submissions", "submissions"),
            new Entry("/checks/rules", "checks", "/checks"), new Entry("/admin/units", "units"),
            new Entry("/admin/calendar", "calendar"),
            new Entry("/admin/users", "users"), new Entry("/audit", "audit"));

    public List<Entry> entries(Actor actor) {
        return ENTRIES.stream().filter(entry -> open(entry, actor)).toList();
    }

    private static boolean open(Entry entry, Actor actor) {
        return switch (entry.name()) {
            case "home", "checks" -> true;
            case "reviews" -> actor.grants().stream().map(Grant::role).anyMatch(REVIEWS::contains);
            case "cockpit" -> actor.grants().stream().map(Grant::role).anyMatch(COCKPIT::contains);
            case "registers" -> actor.grants().stream().map(Grant::role).anyMatch(REGISTERS::contains);
            case "problems" -> actor.grants().stream().map(Grant::role).anyMatch(PROBLEMS::contains);
            case "corrections" -> actor.holds(Role.OFFICE) || actor.holds(Role.COORDINATOR);
            case "incidents" -> actor.holds(Role.SYSTEM_ADMIN);
            case "submissions" -> actor.holds(Role.DISTRICT_SUPERVISOR);
            case "units", "calendar" -> actor.holds(Role.SYSTEM_ADMIN);
            case "users" -> actor.holds(Role.SECURITY_ADMIN);
            case "audit" -> actor.holds(Role.AUDITOR);
            default -> actor.grants().stream().anyMatch(grant -> !grant.role().administrative());
        };
    }

    public List<Role> roles(Actor actor) {
        return actor.grants().stream().map(Grant::role).distinct().sorted().toList();
    }

    /**
     * @param name   key of the message {@code shell.nav.<name>}
     * @param behind further addresses whose pages are reached from here
     */
    public record Entry(String path, String name, String... behind) {

        public boolean leadsTo(String current) {
            return current != null && (current.equals(path) || !"/".equals(path) && current.startsWith(path + "/")
                    || Stream.of(behind).anyMatch(address -> current.startsWith(address + "/")));
        }
    }
}
