package org.qianfa.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.qianfa.officialtext.TextSection;
import org.qianfa.story.Team.Place;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Every real report through the whole year on a real server; subclasses choose the database. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
abstract class StoryTest {

    private static final Pattern ONE_TIME_PASSWORD = Pattern.compile("one-time password (\\S+) and change it");

    @LocalServerPort
    int port;

    @Test
    void five_real_reports_travel_from_assignment_to_the_public_page(CapturedOutput log) {
        List<RealReport> reports = RealReport.all();
        Team team = new Team(URI.create("http://localhost:" + port));
        List<Place> places = team.found(oneTimePassword(log.getAll()), reports);
        int year = Year.now().getValue() - 1;
        long cycle = Opening.open(team, places, year);

        StringBuilder table = new StringBuilder(String.format("%n%-16s %8s %6s %8s %9s %10s %8s %10s %9s%n",
                "report", "sections", "tasks", "returns", "opinions", "dismissals", "seconds", "identical", "archived"));
        for (Place place : places) {
            ReportStory story = new ReportStory(team, place, cycle, year);
            Instant start = Instant.now();
            story.steps().forEach(Runnable::run);
            table.append(String.format("%-16s %8d %6d %8d %9d %10d %8.1f %10s %9d%n", place.report().name(), place.report().sections().size(),
                    story.tally.tasks, story.tally.returns, story.tally.opinions, story.tally.dismissals,
                    Duration.between(start, Instant.now()).toMillis() / 1000.0, story.tally.identical ? "yes" : "NO", story.tally.archived));
        }
        Opening.check(team, cycle);
        System.out.println("THE STORY ON " + database() + table);
        Closing.nothingIsLeft(team);
    }

    abstract String database();

    static String oneTimePassword(String log) {
        Matcher matcher = ONE_TIME_PASSWORD.matcher(log);
        assertThat(matcher.find()).as("one-time password in the log").isTrue();
        String password = matcher.group(1);
        assertThat(matcher.find()).as("printed once").isFalse();
        return password;
    }

    /** Outlines, the opening of the year, and its check at the end. */
    static final class Opening {

        private Opening() {
        }

        static long open(Team team, List<Place> places, int year) {
            places.forEach(place -> plan(team, place));
            return team.as("supervisor").post("/api/cycles", Map.of("year", year, "ownerUnitId", team.district(),
                    "unitIds", places.stream().map(Place::unit).toList())).get("cycle").get("id").asLong();
        }

        /** In place of the outline the unit may have. */
        static void plan(Team team, Place place) {
            String path = "/api/units/" + place.unit() + "/outline";
            Map<String, Object> outline = outline(team, place);
            JsonNode before = team.as("coordinator").json(path);
            if (before.hasNonNull("version")) {
                outline.put("version", before.get("version").asLong());
            }
            team.as("coordinator").put(path, outline);
        }

        static void check(Team team, long cycle) {
            Waiting.until("the supervisor's check", () -> ReportStory.stream(team.as("supervisor").json("/api/inbox?tab=pool").get("items"))
                    .anyMatch(t -> t.get("taskKey").asString().equals("userTask_checkReports")) ? true : null);
            team.as("supervisor").post("/api/cycles/" + cycle + "/check", Map.of("comment", "均已收到并检查。"));
        }

        /** An outline is written with full-width brackets, whatever the page it was copied from has. */
        private static String planned(String heading) {
            return heading.replaceFirst("^\\(([一二三四五六七八九十]+)\\)", "（$1）");
        }

        private static Map<String, Object> outline(Team team, Place place) {
            List<Map<String, Object>> entries = new ArrayList<>();
            List<TextSection> sections = place.report().sections();
            List<String> elements = place.report().elements();
            for (int i = 0; i < sections.size(); i++) {
                Map<String, Object> entry = new HashMap<>(Map.of("ordinal", i, "level", sections.get(i).level(), "heading", planned(sections.get(i).heading()),
                        "departmentId", i % 2 == 0 ? place.firstDepartment() : place.secondDepartment(),
                        "drafterId", team.id(i % 2 == 0 ? "drafter1" : "drafter2")));
                entry.put("element", elements.get(i));
                entries.add(entry);
            }
            return new HashMap<>(Map.of("entries", entries));
        }
    }

    /** At the end nothing waits, nothing failed, and the journal is whole. */
    static final class Closing {

        private Closing() {
        }

        static void nothingIsLeft(Team team) {
            for (String name : team.everybody()) {
                for (String tab : List.of("mine", "pool")) {
                    Waiting.until("empty inbox of " + name, () -> team.as(name).json("/api/inbox?tab=" + tab).get("items").isEmpty() ? true : null);
                }
            }
            assertThat(ReportStory.stream(team.as("keeper").json("/api/cockpit/failed-jobs"))).isEmpty();
            assertThat(team.as("auditor").post("/api/audit/verification", null).get("intact").asBoolean()).isTrue();
        }
    }
}
