package org.qianfa.cycle.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import org.qianfa.cycle.ContentElement;
import org.qianfa.cycle.OutlineFlawed;
import org.qianfa.cycle.ReadOutline;
import org.qianfa.cycle.ReadOutline.OutlineView;
import org.qianfa.cycle.SaveOutline;
import org.qianfa.cycle.domain.OutlineRules;
import org.qianfa.people.Department;
import org.qianfa.people.Directory;
import org.qianfa.people.Person;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a coordinator keeps the unit's outline template. */
@Controller
class OutlinePage {

    private final ReadOutline readOutline;
    private final SaveOutline saveOutline;
    private final Directory directory;

    OutlinePage(ReadOutline readOutline, SaveOutline saveOutline, Directory directory) {
        this.readOutline = readOutline;
        this.saveOutline = saveOutline;
        this.directory = directory;
    }

    @GetMapping("/units/{unitId}/outline")
    String show(Actor actor, @PathVariable long unitId, Model model) {
        OutlineView outline = readOutline.readOutline(actor, unitId);
        return page(unitId, OutlineForm.of(outline), model);
    }

    /** Adds, moves or removes a row on the page; saves nothing. */
    @PostMapping("/units/{unitId}/outline/rows")
    String edit(Actor actor, @PathVariable long unitId, @ModelAttribute OutlineForm form, @RequestParam String edit, Model model) {
        readOutline.readOutline(actor, unitId);
        model.addAttribute("unsaved", true);
        return page(unitId, form.edited(edit), model);
    }

    @PostMapping("/units/{unitId}/outline")
    String save(Actor actor, @PathVariable long unitId, @ModelAttribute OutlineForm form, Model model, RedirectAttributes flash,
                HttpServletResponse response) {
        try {
            Set<ContentElement> missing = saveOutline.saveOutline(actor, unitId, form.version(), form.entries());
            flash.addFlashAttribute("notice", missing.isEmpty() ? "cycle.outline.saved" : "cycle.outline.savedIncomplete");
            return "redirect:/units/" + unitId + "/outline";
        } catch (Refusal refusal) {
            model.addAttribute("refusal", refusal);
            model.addAttribute("flawedRow", refusal instanceof OutlineFlawed flawed ? flawed.row() : null);
            response.setStatus(refusal.conflict() ? 409 : 422);
            return page(unitId, form, model);
        }
    }

    private String page(long unitId, OutlineForm form, Model model) {
        model.addAttribute("unit", directory.unit(unitId));
        model.addAttribute("outline", form);
        model.addAttribute("missing", OutlineRules.missing(form.entries()));
        model.addAttribute("elements", ContentElement.values());
        model.addAttribute("staff", new Staff(directory.departments(unitId).stream().map(this::choice).toList()));
        return "cycle/outline";
    }

    private Choice choice(Department department) {
        return new Choice(department, directory.holdingInDepartment(Role.DRAFTER, department.id()));
    }

    /** Who may be chosen for a row. */
    record Staff(List<Choice> choices) {

        /** Whether a row names somebody who cannot be chosen any more. */
        public boolean gone(String staff) {
            return staff != null && !staff.equals("-") && choices.stream().noneMatch(choice -> choice.offers(staff));
        }
    }

    /** A department and who may draft for it. */
    record Choice(Department department, List<Person> drafters) {

        boolean offers(String staff) {
            return staff.equals(department.id() + "-")
                || drafters.stream().anyMatch(drafter -> staff.equals(department.id() + "-" + drafter.id()));
        }
    }
}
