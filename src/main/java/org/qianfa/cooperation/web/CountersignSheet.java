package org.qianfa.cooperation.web;

import java.util.List;
import org.qianfa.cooperation.CountersignVote;
import org.qianfa.cooperation.Countersigns;
import org.qianfa.cooperation.Countersigns.Countersign;
import org.qianfa.cooperation.Offers;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together what the page of a countersign shows. */
@Component
class CountersignSheet {

    private final Countersigns countersigns;
    private final Offers offers;

    CountersignSheet(Countersigns countersigns, Offers offers) {
        this.countersigns = countersigns;
        this.offers = offers;
    }

    String lay(Actor actor, long id, Model model) {
        Countersign countersign = countersigns.countersign(actor, id);
        model.addAttribute("countersign", countersign);
        model.addAttribute("votes", CountersignVote.values());
        model.addAttribute("readers", countersign.managed() ? offers.readers(actor, countersign.about().reportId()) : List.of());
        return "cooperation/countersign";
    }
}
