package org.qianfa.figures.web;

import java.util.List;
import org.qianfa.drafting.ReportView;
import org.qianfa.figures.FigureLedger;
import org.qianfa.figures.PlacesOfFigures;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What a report still waits for, as a part of its other pages: unconfirmed figures, and places that say something else. */
@Controller
class OutstandingPart {

    private final FigureLedger ledger;
    private final PlacesOfFigures places;
    private final LedgerSheets sheets;

    OutstandingPart(FigureLedger ledger, PlacesOfFigures places, LedgerSheets sheets) {
        this.ledger = ledger;
        this.places = places;
        this.sheets = sheets;
    }

    @GetMapping("/reports/{id}/figures/outstanding")
    String outstanding(Actor actor, @PathVariable long id, @RequestParam(defaultValue = "false") boolean unlinked, Model model) {
        ReportView report = sheets.lay(actor, id, model);
        model.addAttribute("rows", sheets.rows(report, ledger.outstanding(actor, id)));
        model.addAttribute("stale", places.staleOfReport(actor, id));
        model.addAttribute("loose", unlinked ? loose(actor, report) : null);
        return "figures/parts :: outstanding";
    }

    private List<Loose> loose(Actor actor, ReportView report) {
        return report.sections().stream().filter(section -> !section.text().isEmpty())
                .map(section -> new Loose(section.id(), section.heading(), places.unlinked(actor, section.id()).size()))
                .filter(loose -> loose.count() > 0).toList();
    }

    /** How many numbers of a section nobody has tied to a figure. */
    record Loose(long sectionId, String heading, int count) {
    }
}
