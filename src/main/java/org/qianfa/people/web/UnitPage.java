package org.qianfa.people.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.qianfa.people.AddDepartment;
import org.qianfa.people.ChangeUnit;
import org.qianfa.people.FindUnits;
import org.qianfa.people.FindUnits.UnitRow;
import org.qianfa.people.NameTaken;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One unit: what is printed about it, and its departments. */
@Controller
@RequestMapping("/admin/units/{unitId}")
class UnitPage {

    private final FindUnits findUnits;
    private final ChangeUnit changeUnit;
    private final AddDepartment addDepartment;

    UnitPage(FindUnits findUnits, ChangeUnit changeUnit, AddDepartment addDepartment) {
        this.findUnits = findUnits;
        this.changeUnit = changeUnit;
        this.addDepartment = addDepartment;
    }

    @GetMapping
    String show(Actor actor, @PathVariable long unitId, Model model) {
        model.addAttribute("form", UnitForm.of(page(actor, unitId, model).unit()));
        return "people/unit";
    }

    @PostMapping
    String change(Actor actor, @PathVariable long unitId, @ModelAttribute("form") @Valid UnitForm form,
                  BindingResult errors, Model model, HttpServletResponse response, RedirectAttributes flash) {
        if (errors.hasErrors()) {
            response.setStatus(400);
            page(actor, unitId, model);
            return "people/unit";
        }
        try {
            changeUnit.change(actor, unitId, form.details());
        } catch (NameTaken refusal) {
            UserView.refuse(refusal, model, response);
            page(actor, unitId, model);
            return "people/unit";
        }
        flash.addFlashAttribute("notice", "people.unit.changed");
        return "redirect:/admin/units/{unitId}";
    }

    @PostMapping("/departments")
    String addDepartment(Actor actor, @PathVariable long unitId, @RequestParam String department, Model model,
                         HttpServletResponse response, RedirectAttributes flash) {
        model.addAttribute("department", department);
        if (department.isBlank() || department.length() > 100) {
            response.setStatus(400);
            model.addAttribute("departmentMissing", true);
            return show(actor, unitId, model);
        }
        try {
            addDepartment.add(actor, unitId, department);
        } catch (NameTaken refusal) {
            UserView.refuse(refusal, model, response);
            return show(actor, unitId, model);
        }
        flash.addFlashAttribute("notice", "people.department.added");
        return "redirect:/admin/units/{unitId}";
    }

    private UnitRow page(Actor actor, long unitId, Model model) {
        UnitRow row = findUnits.find(actor).stream().filter(one -> one.unit().id() == unitId).findFirst()
                .orElseThrow(() -> new NotFound("unit", unitId));
        model.addAttribute("row", row);
        return row;
    }
}
