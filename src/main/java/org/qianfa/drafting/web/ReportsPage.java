package org.qianfa.drafting.web;

import java.time.Clock;
import java.time.LocalDate;
import org.qianfa.drafting.BrowseReports;
import org.qianfa.drafting.CoDrafting;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of reports, and the sections one was asked to help with. */
@Controller
class ReportsPage {

    private static final int SIZE = 20;

    private final BrowseReports browseReports;
    private final CoDrafting coDrafting;
    private final Clock clock;

    ReportsPage(BrowseReports browseReports, CoDrafting coDrafting, Clock clock) {
        this.browseReports = browseReports;
        this.coDrafting = coDrafting;
        this.clock = clock;
    }

    @GetMapping("/reports")
    String list(Actor actor, @RequestParam(required = false) Long cycle, @RequestParam(required = false) Long unit,
                @RequestParam(required = false) Long after, Model model) {
        model.addAttribute("page", browseReports.browse(actor, new BrowseReports.Filter(cycle, unit, after, SIZE)));
        model.addAttribute("helping", coDrafting.openTo(actor));
        model.addAttribute("cycle", cycle);
        model.addAttribute("unit", unit);
        model.addAttribute("after", after);
        model.addAttribute("today", LocalDate.now(clock));
        return "drafting/reports";
    }
}
