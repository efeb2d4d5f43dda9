package org.qianfa.people.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.qianfa.people.AddUnit;
import org.qianfa.people.FindUnits;
import org.qianfa.people.NameTaken;
import org.qianfa.people.UnitKind;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The units of the house, and a form to add one. */
@Controller
@RequestMapping("/admin/units")
class UnitsPage {

    private final FindUnits findUnits;
    private final AddUnit addUnit;

    UnitsPage(FindUnits findUnits, AddUnit addUnit) {
        this.findUnits = findUnits;
        this.addUnit = addUnit;
    }

    @GetMapping
    String show(Actor actor, Model model) {
        model.addAttribute("form", UnitForm.empty());
        return page(actor, model);
    }

    @PostMapping
    String add(Actor actor, @ModelAttribute("form") @Valid UnitForm form, BindingResult errors,
               @RequestParam UnitKind kind, @RequestParam(required = false) Long parentId, Model model,
               HttpServletResponse response, RedirectAttributes flash) {
        model.addAttribute("kind", kind);
        model.addAttribute("parentId", parentId);
        if (errors.hasErrors()) {
            response.setStatus(400);
            return page(actor, model);
        }
        try {
            long id = addUnit.add(actor, new AddUnit.Command(kind, parentId, form.details()));
            flash.addFlashAttribute("notice", "people.units.added");
            return "redirect:/admin/units/" + id;
        } catch (NameTaken refusal) {
            UserView.refuse(refusal, model, response);
            return page(actor, model);
        }
    }

    private String page(Actor actor, Model model) {
        model.addAttribute("units", findUnits.find(actor));
        model.addAttribute("kinds", UnitKind.values());
        return "people/units";
    }
}
