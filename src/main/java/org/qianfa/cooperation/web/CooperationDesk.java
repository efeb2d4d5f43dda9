package org.qianfa.cooperation.web;

import java.util.List;
import org.qianfa.cooperation.AdviceThreads;
import org.qianfa.cooperation.AdviceThreads.Conversation;
import org.qianfa.cooperation.Circulations;
import org.qianfa.cooperation.Circulations.Circulation;
import org.qianfa.cooperation.CountersignMode;
import org.qianfa.cooperation.CountersignTiming;
import org.qianfa.cooperation.Countersigns;
import org.qianfa.cooperation.Offers;
import org.qianfa.people.FindPeople;
import org.qianfa.people.FindPeople.Wanted;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together what a report's page of cooperation, and the part of it on the desk, show. */
@Component
class CooperationDesk {

    private final Offers offers;
    private final Circulations circulations;
    private final AdviceThreads threads;
    private final Countersigns countersigns;
    private final FindPeople people;

    CooperationDesk(Offers offers, Circulations circulations, AdviceThreads threads, Countersigns countersigns, FindPeople people) {
        this.offers = offers;
        this.circulations = circulations;
        this.threads = threads;
        this.countersigns = countersigns;
        this.people = people;
    }

    void lay(Actor actor, long reportId, Wanted wanted, Model model) {
        model.addAttribute("offer", offers.onReport(actor, reportId));
        model.addAttribute("found", people.among(offers.readers(actor, reportId).stream().map(Offers.Reader::id).toList(), wanted));
        model.addAttribute("countersigns", countersigns.ofReport(actor, reportId));
        model.addAttribute("threads", threads.ofReport(actor, reportId));
        model.addAttribute("circulations", circulations.ofReport(actor, reportId));
        model.addAttribute("modes", CountersignMode.values());
        model.addAttribute("timings", CountersignTiming.values());
    }

    /** Only what waits, and what came of the countersigns. */
    void layPart(Actor actor, long reportId, Model model) {
        List<Conversation> open = threads.ofReport(actor, reportId).stream().filter(Conversation::open).toList();
        List<Circulation> unread = circulations.ofReport(actor, reportId).stream().filter(c -> c.unread() > 0).toList();
        model.addAttribute("offer", offers.onReport(actor, reportId));
        model.addAttribute("countersigns", countersigns.ofReport(actor, reportId));
        model.addAttribute("openThreads", open);
        model.addAttribute("unread", unread);
    }
}
