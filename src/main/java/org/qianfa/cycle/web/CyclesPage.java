package org.qianfa.cycle.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.qianfa.cycle.OpenCycle;
import org.qianfa.cycle.PrepareCycle;
import org.qianfa.cycle.ReadCycles;
import org.qianfa.people.Unit;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The years a person may see, and the form for opening another. */
@Controller
class CyclesPage {

    private static final int SIZE = 20;

    private final ReadCycles readCycles;
    private final PrepareCycle prepareCycle;
    private final OpenCycle openCycle;

    CyclesPage(ReadCycles readCycles, PrepareCycle prepareCycle, OpenCycle openCycle) {
        this.readCycles = readCycles;
        this.prepareCycle = prepareCycle;
        this.openCycle = openCycle;
    }

    @GetMapping("/cycles")
    String show(Actor actor, @RequestParam(required = false) Long after, @RequestParam(required = false) Long ownerUnitId,
                @RequestParam(required = false) Integer year, Model model) {
        return page(actor, after, ownerUnitId, year, null, model);
    }

    /** What the form shows for another unit or year. */
    @GetMapping("/cycles/preparation")
    String preparation(Actor actor, @RequestParam long ownerUnitId, @RequestParam int year, Model model) {
        prepare(actor, ownerUnitId, year, null, model);
        return "cycle/preparation :: preparation";
    }

    @PostMapping("/cycles")
    String open(Actor actor, @RequestParam int year, @RequestParam long ownerUnitId,
                @RequestParam(required = false) List<Long> unitIds, Model model, RedirectAttributes flash,
                HttpServletResponse response) {
        OpenCycle.Command command = new OpenCycle.Command(year, ownerUnitId, unitIds);
        try {
            long id = openCycle.openCycle(actor, command);
            flash.addFlashAttribute("notice", "cycle.opened");
            return "redirect:/cycles/" + id;
        } catch (Refusal refusal) {
            model.addAttribute("refusal", refusal);
            response.setStatus(refusal.conflict() ? 409 : 422);
            return page(actor, null, ownerUnitId, year, command.unitIds(), model);
        }
    }

    private String page(Actor actor, Long after, Long ownerUnitId, Integer year, List<Long> chosen, Model model) {
        ReadCycles.Page page = readCycles.cycles(actor, after, SIZE);
        List<Unit> owners = prepareCycle.owners(actor);
        model.addAttribute("cycles", page.cycles());
        model.addAttribute("next", page.next() == null ? null : "/cycles?after=" + page.next());
        model.addAttribute("first", after == null ? null : "/cycles");
        model.addAttribute("owners", owners);
        model.addAttribute("outlineUnits", owners.stream().filter(unit -> actor.holds(Role.COORDINATOR, unit.id())).toList());
        if (!owners.isEmpty()) {
            prepare(actor, ownerUnitId == null ? owners.get(0).id() : ownerUnitId,
                year == null ? prepareCycle.suggestedYear() : year, chosen, model);
        }
        return "cycle/cycles";
    }

    /** @param chosen the units ticked; {@code null} for all that are ready */
    private void prepare(Actor actor, long ownerUnitId, int year, List<Long> chosen, Model model) {
        PrepareCycle.Preparation preparation = prepareCycle.prepareCycle(actor, ownerUnitId, year);
        model.addAttribute("preparation", preparation);
        model.addAttribute("chosen", chosen != null ? chosen : preparation.candidates().stream()
            .filter(PrepareCycle.Candidate::ready).map(candidate -> candidate.unit().id()).toList());
    }
}
