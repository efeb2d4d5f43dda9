package org.qianfa.review.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.qianfa.people.Directory;
import org.qianfa.people.Unit;
import org.qianfa.review.AdviserDesk;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Grant;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The own desk of those who review: what waits by date due, and what became of what was said. */
@Controller
class ReviewsPage {

    static final int SIZE = 30;

    private final AdviserDesk desk;
    private final Directory directory;
    private final Clock clock;

    ReviewsPage(AdviserDesk desk, Directory directory, Clock clock) {
        this.desk = desk;
        this.directory = directory;
        this.clock = clock;
    }

    @GetMapping("/reviews")
    String page(Actor actor, @RequestParam(required = false) Long after, Model model) {
        model.addAttribute("reviews", desk.reviews(actor));
        model.addAttribute("said", desk.said(actor, after, SIZE));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("approves", where(actor, Role.LEGALITY_APPROVER));
        model.addAttribute("conducts", where(actor, Role.LEGALITY_REVIEWER, Role.LEGALITY_APPROVER));
        return "review/mine";
    }

    private List<Unit> where(Actor actor, Role... roles) {
        return directory.units(actor.grants().stream().filter(g -> Set.of(roles).contains(g.role())).map(Grant::unitId).distinct().toList());
    }
}
