package org.qianfa.publication.web;

import java.util.Optional;
import org.qianfa.publication.EditionWithdrawals;
import org.qianfa.publication.Incidents;
import org.qianfa.publication.ReleaseSheets;
import org.qianfa.publication.ReleaseSheets.Sheet;
import org.qianfa.publication.ReleaseState;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Role;
import org.qianfa.signoff.Submissions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How a report stands with the level above and the public, on its desk; for everybody who may read it. */
@Controller
class StandingPart {

    private final ReleaseSheets releases;
    private final EditionWithdrawals withdrawals;
    private final Incidents incidents;
    private final Submissions submissions;

    StandingPart(ReleaseSheets releases, EditionWithdrawals withdrawals, Incidents incidents, Submissions submissions) {
        this.releases = releases;
        this.withdrawals = withdrawals;
        this.incidents = incidents;
        this.submissions = submissions;
    }

    @GetMapping("/reports/{id}/standing")
    String standing(Actor actor, @PathVariable long id, Model model) {
        EditionWithdrawals.Overview overview = withdrawals.ofReport(actor, id);
        Optional<Sheet> release = releases.ofReport(actor, id);
        model.addAttribute("overview", overview);
        model.addAttribute("submissions", submissions.ofReport(actor, id));
        model.addAttribute("incidents", incidents.open(actor, id));
        model.addAttribute("release", release.orElse(null));
        boolean open = release.filter(r -> r.state() == ReleaseState.IN_REVIEW || r.state() == ReleaseState.APPROVED).isPresent();
        model.addAttribute("schedules", open && actor.holdsAny(overview.unitId(), Role.OFFICE, Role.FINAL_REVIEWER));
        model.addAttribute("proposes", !overview.standing().isEmpty() && actor.holds(Role.OFFICE, overview.unitId()));
        return "publication/standing :: standing";
    }
}
