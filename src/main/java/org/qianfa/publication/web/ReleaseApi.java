package org.qianfa.publication.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Set;
import org.qianfa.drafting.WayBack;
import org.qianfa.publication.ReleaseCheck;
import org.qianfa.publication.ReleaseSheets;
import org.qianfa.publication.ReleaseSheets.Sheet;
import org.qianfa.publication.ReleaseStep;
import org.qianfa.publication.ReviewRelease;
import org.qianfa.publication.ReviewRelease.Decision;
import org.qianfa.publication.SchedulePublication;
import org.qianfa.publication.SchedulePublication.Plan;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.Refusal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Releases as JSON. */
@RestController
class ReleaseApi {

    private final ReviewRelease reviewRelease;
    private final SchedulePublication schedulePublication;
    private final ReleaseSheets sheets;

    ReleaseApi(ReviewRelease reviewRelease, SchedulePublication schedulePublication, ReleaseSheets sheets) {
        this.reviewRelease = reviewRelease;
        this.schedulePublication = schedulePublication;
        this.sheets = sheets;
    }

    @GetMapping("/api/reports/{id}/release")
    Sheet release(@PathVariable long id, Actor actor) {
        return sheets.ofReport(actor, id).orElseThrow(() -> new NotFound("release of report", id));
    }

    @PostMapping("/api/releases/{id}/{step}")
    Sheet review(@PathVariable long id, @PathVariable String step, @Valid @RequestBody Body body, Actor actor) throws Refusal {
        reviewRelease.reviewRelease(actor, id, StepPath.step(step), body.decision());
        return sheets.forReview(actor, id, StepPath.step(step));
    }

    @PostMapping("/api/reports/{id}/release/schedule")
    Sheet schedule(@PathVariable long id, @Valid @RequestBody Schedule body, Actor actor) throws Refusal {
        schedulePublication.schedulePublication(actor, release(id, actor).id(), new Plan(body.moment(), body.lateBecause()));
        return release(id, actor);
    }

    /** @param atOnce or as soon as the final review is passed; must be said, lest a report go public for want of a field */
    record Schedule(Instant moment, Boolean atOnce, String lateBecause) {

        @AssertTrue
        boolean isDecided() {
            return (moment == null) == Boolean.TRUE.equals(atOnce);
        }
    }

    /** @param to a review passed before, to be held again; without one a return goes to consolidation @param wayBack from there */
    record Body(@NotNull Boolean approved, Set<ReleaseCheck> checks, String reason, ReleaseStep to, WayBack wayBack) {

        Decision decision() {
            return new Decision(approved, checks, reason, to, wayBack);
        }
    }
}
