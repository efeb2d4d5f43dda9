package org.qianfa.review.web;

import org.qianfa.review.ReviewSettings;
import org.qianfa.shared.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How a unit's reviews are held, as JSON. */
@RestController
@RequestMapping("/api/units/{unitId}/review-settings")
class SettingsApi {

    private final ReviewSettings settings;

    SettingsApi(ReviewSettings settings) {
        this.settings = settings;
    }

    @GetMapping
    Body read(Actor actor, @PathVariable long unitId) {
        return new Body(settings.openAmongReviewers(actor, unitId));
    }

    @PutMapping
    Body keep(Actor actor, @PathVariable long unitId, @RequestBody Body body) {
        settings.setOpenAmongReviewers(actor, unitId, body.openAmongReviewers());
        return read(actor, unitId);
    }

    record Body(boolean openAmongReviewers) {
    }
}
