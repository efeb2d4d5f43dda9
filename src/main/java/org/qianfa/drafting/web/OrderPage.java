package org.qianfa.drafting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.qianfa.drafting.ReorderSections;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.Reports;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.qianfa.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the coordinator puts the sections into another order; up and down work without a script. */
@Controller
class OrderPage {

    private final Reports reports;
    private final ReorderSections reorderSections;
    private final Sheets sheets;

    OrderPage(Reports reports, ReorderSections reorderSections, Sheets sheets) {
        this.reports = reports;
        this.reorderSections = reorderSections;
        this.sheets = sheets;
    }

    @GetMapping("/reports/{id}/order")
    String show(Actor actor, @PathVariable long id, Model model) {
        ReportView report = coordinated(actor, id);
        return page(report, report.sections().stream().map(SectionView::id).toList(), "", model);
    }

    /** @param move {@code up} or {@code down} with a place, only laid out anew; nothing: the order is meant */
    @PostMapping("/reports/{id}/order")
    String reorder(Actor actor, @PathVariable long id, @RequestParam List<Long> section, @RequestParam(defaultValue = "") String reason,
                   @RequestParam(defaultValue = "") String move, Model model, HttpServletResponse response, RedirectAttributes flash) {
        ReportView report = coordinated(actor, id);
        if (!move.isEmpty()) {
            return page(report, moved(section, move), reason, model);
        }
        try {
            reorderSections.reorderSections(actor, id, section, reason);
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            return page(report, section, reason, model);
        }
        flash.addFlashAttribute("notice", "drafting.order.done");
        return "redirect:/reports/" + id + "/order";
    }

    private static List<Long> moved(List<Long> section, String move) {
        List<Long> order = new ArrayList<>(section);
        boolean known = move.matches("(?:up|down):\\d{1,4}");
        int place = known ? Integer.parseInt(move.substring(move.indexOf(':') + 1)) : -1;
        int other = move.startsWith("up") ? place - 1 : place + 1;
        if (Math.min(place, other) >= 0 && Math.max(place, other) < order.size()) {
            Collections.swap(order, place, other);
        }
        return order;
    }

    private ReportView coordinated(Actor actor, long id) {
        ReportView report = reports.readable(actor, id);
        if (!actor.holds(Role.COORDINATOR, report.unitId())) {
            throw new NotPermitted("only the coordinator orders the sections of report " + id);
        }
        return report;
    }

    private String page(ReportView report, List<Long> order, String reason, Model model) {
        ReportSheet sheet = sheets.report(report);
        model.addAttribute("sheet", sheet);
        model.addAttribute("order", order.stream().map(sheet::sheet).filter(Objects::nonNull).toList());
        model.addAttribute("misnumbered", report.misnumbered());
        model.addAttribute("reason", reason);
        model.addAttribute("open", report.phase() == ReportPhase.DRAFTING || report.phase() == ReportPhase.CONSOLIDATING);
        return "drafting/order";
    }
}
