package org.qianfa.cockpit.web;

import org.qianfa.cockpit.WatchPlots;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A year drawn, each drawing with its table. */
@Controller
class PlotsPage {

    private final WatchPlots plots;
    private final PlotDrawing drawing;

    PlotsPage(WatchPlots plots, PlotDrawing drawing) {
        this.plots = plots;
        this.drawing = drawing;
    }

    @GetMapping("/cockpit/plots")
    String plots(Actor actor, @RequestParam(required = false) Integer year, @RequestParam(required = false) Long unit, Model model) {
        WatchPlots.Plots found = plots.plots(actor, year, unit);
        model.addAttribute("plots", found);
        model.addAttribute("unit", unit);
        model.addAttribute("burn", drawing.burnDown(found));
        model.addAttribute("weeks", drawing.throughput(found.throughput()));
        model.addAttribute("stages", drawing.stages(found.stages()));
        model.addAttribute("administrator", actor.holds(Role.SYSTEM_ADMIN));
        return "cockpit/plots";
    }
}
