package org.qianfa.cooperation.web;

import java.util.List;
import org.qianfa.cooperation.CountersignVote;
import org.qianfa.cooperation.Countersigns;
import org.qianfa.cooperation.Countersigns.Countersign;
import org.qianfa.cooperation.Offers;
import org.qianfa.people.FindPeople;
import org.qianfa.people.FindPeople.Wanted;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together what the page of a countersign shows. */
@Component
class CountersignSheet {

    private final Countersigns countersigns;
    private final Offers offers;
    private final FindPeople people;

    CountersignSheet(Countersigns countersigns, Offers offers, FindPeople people) {
        this.countersigns = countersigns;
        this.offers = offers;
        this.people = people;
    }

    String lay(Actor actor, long id, Model model) {
        return lay(actor, id, Wanted.ALL, model);
    }

    String lay(Actor actor, long id, Wanted wanted, Model model) {
        Countersign countersign = countersigns.countersign(actor, id);
        model.addAttribute("countersign", countersign);
        model.addAttribute("votes", CountersignVote.values());
        List<Long> readers = countersign.managed() ? offers.readers(actor, countersign.about().reportId()).stream().map(Offers.Reader::id).toList() : List.of();
        model.addAttribute("found", people.among(readers, wanted));
        return "cooperation/countersign";
    }
}
