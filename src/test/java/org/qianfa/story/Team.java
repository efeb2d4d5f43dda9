package org.qianfa.story;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The people of a story, each with an own account and an own session; they hold their roles in every unit of the story. */
final class Team {

    static final String PASSWORD = "Shuguang!2026x";

    private static final Map<String, String> POSTS = Map.ofEntries(
            Map.entry("coordinator", "COORDINATOR"), Map.entry("drafter1", "DRAFTER"), Map.entry("drafter2", "DRAFTER"),
            Map.entry("head1", "DEPARTMENT_HEAD"), Map.entry("head2", "DEPARTMENT_HEAD"), Map.entry("office", "OFFICE"),
            Map.entry("adviser1", "LEGAL_ADVISER"), Map.entry("adviser2", "LEGAL_ADVISER"),
            Map.entry("reviewer", "LEGALITY_REVIEWER"), Map.entry("approver", "LEGALITY_APPROVER"),
            Map.entry("deputy", "DEPUTY_LEADER"), Map.entry("secrecy", "SECRECY_REVIEWER"),
            Map.entry("leader", "FIRST_RESPONSIBLE"), Map.entry("first", "FIRST_REVIEWER"),
            Map.entry("second", "SECOND_REVIEWER"), Map.entry("final", "FINAL_REVIEWER"));

    private final URI base;
    private final Map<String, Visitor> visitors = new HashMap<>();
    private final Map<String, Long> ids = new HashMap<>();
    private long district;

    Team(URI base) {
        this.base = base;
    }

    /** @param oneTimePassword of the first administrator, as the log printed it */
    List<Place> found(String oneTimePassword, List<RealReport> reports) {
        Visitor security = firstLogin("admin", oneTimePassword);
        district = security.json("/api/me").get("unitId").asLong();
        hire(security, "keeper");
        grant(security, "keeper", "SYSTEM_ADMIN", district, null);
        hire(security, "auditor");
        grant(security, "auditor", "AUDITOR", district, null);
        hire(security, "supervisor");
        grant(security, "supervisor", "DISTRICT_SUPERVISOR", district, null);
        POSTS.keySet().forEach(name -> hire(security, name));
        List<Place> places = new ArrayList<>();
        for (RealReport report : reports) {
            places.add(found(security, report));
        }
        return places;
    }

    /** The people a unit already has, by accounts that begin with the unit's name; departments are those of the drafters. */
    Place engage(String unit, String password, RealReport report) {
        POSTS.keySet().forEach(name -> {
            Visitor visitor = new Visitor(base).signIn(unit + "." + name, password);
            visitors.put(name, visitor);
            ids.put(name, visitor.json("/api/me").get("id").asLong());
        });
        JsonNode first = as("drafter1").json("/api/me");
        return new Place(first.get("unitId").asLong(), first.get("departmentId").asLong(),
                as("drafter2").json("/api/me").get("departmentId").asLong(), report);
    }

    Visitor as(String name) {
        return visitors.get(name);
    }

    long id(String name) {
        return ids.get(name);
    }

    long district() {
        return district;
    }

    /** Somebody without an account. */
    Visitor citizen() {
        return new Visitor(base);
    }

    List<String> everybody() {
        return List.copyOf(visitors.keySet());
    }

    private Place found(Visitor security, RealReport report) {
        long unit = as("keeper").post("/api/units", Map.of("kind", report.town() ? "TOWN" : "STREET", "parentId", district,
                "name", report.name(), "fullName", report.name(), "documentCode", report.name().substring(0, 3),
                "organisationCode", "X" + report.name().hashCode(), "siteIdCode", "9900000001")).get("id").asLong();
        long first = department(unit, "第一科");
        long second = department(unit, "第二科");
        POSTS.forEach((name, role) -> grant(security, name, role, unit,
                role.equals("DRAFTER") || role.equals("DEPARTMENT_HEAD") ? (name.endsWith("1") ? first : second) : null));
        return new Place(unit, first, second, report);
    }

    /** One more post for somebody. */
    void grant(String name, String role, long unit, Long department) {
        grant(as("admin"), name, role, unit, department);
    }

    private long department(long unit, String name) {
        return as("keeper").post("/api/units/" + unit + "/departments", Map.of("name", name)).get("id").asLong();
    }

    private void hire(Visitor security, String name) {
        JsonNode added = security.post("/api/users", Map.of("username", name, "displayName", name, "unitId", district));
        ids.put(name, added.get("userId").asLong());
        firstLogin(name, added.get("oneTimePassword").asString());
    }

    private Visitor firstLogin(String name, String oneTimePassword) {
        Visitor visitor = new Visitor(base).signIn(name, oneTimePassword);
        visitor.changePassword(oneTimePassword, PASSWORD);
        visitors.put(name, visitor);
        return visitor;
    }

    private void grant(Visitor security, String name, String role, long unit, Long department) {
        Map<String, Object> body = new HashMap<>(Map.of("role", role, "unitId", unit));
        body.put("departmentId", department);
        security.post("/api/users/" + ids.get(name) + "/grants", body);
    }

    /** A unit with its two departments and the report it is to write. */
    record Place(long unit, long firstDepartment, long secondDepartment, RealReport report) {
    }
}
