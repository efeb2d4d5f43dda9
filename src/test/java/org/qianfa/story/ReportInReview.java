package org.qianfa.story;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.qianfa.officialtext.TextSection;
import org.qianfa.story.StoryTest.Opening;
import org.qianfa.story.Team.Place;

/** A real report of a unit that already has its people, brought over HTTP as far as its advisers, and from them to the signer. */
public final class ReportInReview {

    private final ReportStory story;
    private final RealReport report;

    private ReportInReview(ReportStory story, RealReport report) {
        this.story = story;
        this.report = report;
    }

    /** Skips the test if there are no real reports. @param unit how the accounts of a street begin */
    public static ReportInReview of(URI base, String unit, String password, int year) {
        RealReport report = RealReport.all().stream().filter(r -> !r.town()).findFirst().orElseThrow();
        Team team = new Team(base);
        Place place = team.engage(unit, password, report);
        Opening.plan(team, place);
        long cycle = team.as("coordinator").post("/api/cycles", Map.of("year", year, "ownerUnitId", place.unit(),
                "unitIds", List.of(place.unit()))).get("cycle").get("id").asLong();
        ReportStory story = new ReportStory(team, place, cycle, year);
        story.bringToReview();
        return new ReportInReview(story, report);
    }

    public void bringToSignature() {
        story.bringToSignature();
    }

    public String title() {
        return story.title();
    }

    /** Every paragraph, headings too, in order. */
    public List<String> paragraphs() {
        return report.sections().stream().map(TextSection::text).flatMap(String::lines).toList();
    }
}
