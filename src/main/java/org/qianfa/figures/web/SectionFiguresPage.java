package org.qianfa.figures.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.Reports;
import org.qianfa.figures.FigureLedger;
import org.qianfa.figures.FigureLedger.Filter;
import org.qianfa.figures.PlacesOfFigures;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.qianfa.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The numbers of a section: where each comes from, what has changed, which come from nowhere. Works without a script. */
@Controller
@RequestMapping("/sections/{id}/figures")
class SectionFiguresPage {

    private final PlacesOfFigures places;
    private final Reports reports;
    private final FigureLedger ledger;
    private final TyingDesk desk;

    SectionFiguresPage(PlacesOfFigures places, Reports reports, FigureLedger ledger, TyingDesk desk) {
        this.places = places;
        this.reports = reports;
        this.ledger = ledger;
        this.desk = desk;
    }

    @GetMapping
    String show(Actor actor, @PathVariable long id, Model model) {
        SectionView section = reports.readableSection(actor, id);
        ReportView report = reports.readable(actor, section.reportId());
        model.addAttribute("report", report);
        model.addAttribute("section", section);
        model.addAttribute("chips", places.ofSection(actor, id));
        model.addAttribute("loose", places.unlinked(actor, id));
        model.addAttribute("figures", ledger.figures(actor, report.id(), Filter.ALL));
        model.addAttribute("mayTie", section.drafterId() == actor.id() || actor.holds(Role.COORDINATOR, report.unitId()));
        return "figures/section";
    }

    /** @param act {@code link}, {@code unlink} or {@code accept} */
    @PostMapping
    String act(Actor actor, @PathVariable long id, @RequestParam String act, TyingDesk.Typed typed, Model model,
               HttpServletResponse response, RedirectAttributes flash) {
        try {
            desk.act(actor, id, act, typed);
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            return show(actor, id, model);
        }
        flash.addFlashAttribute("notice", "figures.section." + (List.of("unlink", "accept").contains(act) ? act : "link"));
        return "redirect:/sections/" + id + "/figures";
    }
}
