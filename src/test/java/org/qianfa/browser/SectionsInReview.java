package org.qianfa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qianfa.story.Visitor;
import org.qianfa.story.Waiting;
import tools.jackson.databind.JsonNode;

/** A report of the sample district in a year of its own whose sections wait for one head of a department; what others do, over HTTP. */
final class SectionsInReview {

    private final Visitor coordinator;
    private final Visitor drafter;
    private final long report;
    private final List<Long> sections = new ArrayList<>();

    private SectionsInReview(Visitor coordinator, Visitor drafter, long report) {
        this.coordinator = coordinator;
        this.drafter = drafter;
        this.report = report;
    }

    /** @param unit how the accounts begin @param year without a report so far */
    static SectionsInReview of(URI base, String unit, int year) {
        Visitor coordinator = new Visitor(base).signIn(unit + ".coordinator", Team.PASSWORD);
        long place = coordinator.json("/api/me").get("unitId").asLong();
        long cycle = coordinator.post("/api/cycles", Map.of("year", year, "ownerUnitId", place, "unitIds", List.of(place)))
                .get("cycle").get("id").asLong();
        long report = Waiting.until("report of " + year, () -> {
            JsonNode found = coordinator.json("/api/reports?cycle=" + cycle + "&unit=" + place).get("items");
            return found.isEmpty() ? null : found.get(0).get("id").asLong();
        });
        SectionsInReview made = new SectionsInReview(coordinator, new Visitor(base).signIn(unit + ".drafter1", Team.PASSWORD), report);
        made.assign();
        return made;
    }

    /** A second head beside the first one, so that there is somebody to hand a task to. */
    static void reinforce(URI base, String head, String other) {
        Visitor security = new Visitor(base).signIn("security", Team.PASSWORD);
        JsonNode first = new Visitor(base).signIn(head, Team.PASSWORD).json("/api/me");
        long second = security.json("/api/users?q=" + other).get("users").get(0).get("person").get("id").asLong();
        Map<String, Object> grant = new HashMap<>(Map.of("role", "DEPARTMENT_HEAD", "unitId", first.get("unitId").asLong()));
        grant.put("departmentId", first.get("departmentId").asLong());
        security.post("/api/users/" + second + "/grants", grant);
    }

    private void assign() {
        Waiting.until("assignment", () -> coordinator.tryPost("/api/reports/" + report + "/assignment", Map.of("sections", List.of()))
                .statusCode() < 300 ? report : null);
        long drafterId = drafter.json("/api/me").get("id").asLong();
        for (JsonNode section : details()) {
            if (section.get("drafterId").asLong() == drafterId) {
                sections.add(section.get("id").asLong());
            }
        }
        assertThat(sections).hasSizeGreaterThanOrEqualTo(5);
    }

    private JsonNode details() {
        return coordinator.json("/api/reports/" + report).get("sections");
    }

    /** The drafter hands a section in. @param index among the drafter's own */
    void submit(int index, String text) {
        long section = sections.get(index);
        int newest = revision(section);
        drafter.trySend("PUT", "/api/sections/" + section + "/draft", Map.of("text", text, "basedOnRevision", newest));
        Waiting.until("drafter's turn", () -> drafter.tryPost("/api/sections/" + section + "/submission",
                Map.of("text", text, "basedOnRevision", newest)).statusCode() < 300 ? section : null);
    }

    private int revision(long section) {
        for (JsonNode one : details()) {
            if (one.get("id").asLong() == section) {
                return one.get("revisionNumber").asInt();
            }
        }
        throw new IllegalArgumentException("no section " + section);
    }

    /** The drafter asks somebody about the section being written. */
    void ask(int index, String displayName, String question) {
        long asked = 0;
        for (JsonNode reader : drafter.json("/api/reports/" + report + "/readers")) {
            asked = reader.get("name").asString().equals(displayName) ? reader.get("id").asLong() : asked;
        }
        drafter.post("/api/reports/" + report + "/questions", Map.of("taskId", taskOf(sections.get(index)), "askedId", asked, "text", question));
    }

    private String taskOf(long section) {
        return Waiting.until("drafter's task", () -> {
            for (JsonNode item : drafter.json("/api/inbox?tab=mine&size=50").get("items")) {
                if (item.get("sectionId").asLong(0) == section) {
                    return item.get("taskId").asString();
                }
            }
            return null;
        });
    }

    String state(int index) {
        for (JsonNode one : details()) {
            if (one.get("id").asLong() == sections.get(index)) {
                return one.get("state").asString();
            }
        }
        throw new IllegalArgumentException("no section " + index);
    }

    /** What the drafter sees of a list. */
    String drafterReads(String path) {
        return drafter.page(path);
    }

    String drafterName() {
        return drafter.json("/api/me").get("displayName").asString();
    }

    /** Which of the drafter's own sections an address is about. */
    int named(String address) {
        return sections.indexOf(Long.valueOf(address.replaceFirst(".*/sections/(\\d+)/.*", "$1")));
    }

    String title() {
        return coordinator.json("/api/reports/" + report).get("title").asString();
    }
}
