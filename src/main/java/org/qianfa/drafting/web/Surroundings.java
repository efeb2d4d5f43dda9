package org.qianfa.drafting.web;

import java.util.stream.Collectors;
import org.qianfa.drafting.CoDrafting;
import org.qianfa.drafting.Presence;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.StandingReturns;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What goes on around the text: who else is at work on it, where the reader may help, why it came back, what it can be compared with. */
@Component
class Surroundings {

    private final Presence presence;
    private final CoDrafting coDrafting;
    private final StandingReturns returns;
    private final ComparisonDesk comparisonDesk;

    Surroundings(Presence presence, CoDrafting coDrafting, StandingReturns returns, ComparisonDesk comparisonDesk) {
        this.presence = presence;
        this.coDrafting = coDrafting;
        this.returns = returns;
        this.comparisonDesk = comparisonDesk;
    }

    void lay(Actor actor, long reportId, Model model) {
        model.addAttribute("returns", returns.onReport(actor, reportId));
        model.addAttribute("helping", coDrafting.openTo(actor).stream().map(SectionView::id).collect(Collectors.toSet()));
        comparisonDesk.layChoices(actor, reportId, model);
        layPresence(actor, reportId, model);
    }

    void layPresence(Actor actor, long reportId, Model model) {
        model.addAttribute("present", presence.onReport(actor, reportId));
    }
}
