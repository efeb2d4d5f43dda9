package org.qianfa.review.web;

import java.util.List;
import org.qianfa.review.AdviserDesk;
import org.qianfa.shared.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The own desk of those who review, as JSON. */
@RestController
class ReviewsApi {

    private final AdviserDesk desk;

    ReviewsApi(AdviserDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/api/reviews")
    Body reviews(Actor actor, @RequestParam(required = false) Long after, @RequestParam(defaultValue = "30") int size) {
        return new Body(desk.reviews(actor), desk.said(actor, after, size));
    }

    record Body(List<AdviserDesk.Review> reviews, AdviserDesk.Page said) {
    }
}
