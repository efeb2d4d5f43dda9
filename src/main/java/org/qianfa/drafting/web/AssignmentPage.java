package org.qianfa.drafting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.qianfa.drafting.AssignSections;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.Reports;
import org.qianfa.people.Department;
import org.qianfa.people.Directory;
import org.qianfa.people.Person;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.qianfa.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the coordinator confirms who drafts what, by when. */
@Controller
class AssignmentPage {

    private final Reports reports;
    private final AssignSections assignSections;
    private final Directory directory;
    private final Sheets sheets;

    AssignmentPage(Reports reports, AssignSections assignSections, Directory directory, Sheets sheets) {
        this.reports = reports;
        this.assignSections = assignSections;
        this.directory = directory;
        this.sheets = sheets;
    }

    @GetMapping("/reports/{id}/assignment")
    String show(Actor actor, @PathVariable long id, Model model) {
        ReportView report = coordinated(actor, id);
        return page(report, AssignmentForm.of(report), model);
    }

    @PostMapping("/reports/{id}/assignment")
    String assign(Actor actor, @PathVariable long id, @ModelAttribute("form") AssignmentForm form, Model model,
                  HttpServletResponse response, RedirectAttributes flash) {
        ReportView report = coordinated(actor, id);
        try {
            assignSections.assignSections(actor, id, form.assignments());
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            return page(report, form, model);
        }
        flash.addFlashAttribute("notice", "drafting.assignment.done");
        return "redirect:/reports/" + id;
    }

    private ReportView coordinated(Actor actor, long id) {
        ReportView report = reports.readable(actor, id);
        if (!actor.holds(Role.COORDINATOR, report.unitId())) {
            throw new NotPermitted("only the coordinator assigns sections of report " + id);
        }
        return report;
    }

    private String page(ReportView report, AssignmentForm form, Model model) {
        model.addAttribute("sheet", sheets.report(report));
        model.addAttribute("form", form);
        model.addAttribute("teams", directory.departments(report.unitId()).stream()
                .map(d -> new Team(d, directory.holdingInDepartment(Role.DRAFTER, d.id()))).toList());
        model.addAttribute("open", report.phase() == ReportPhase.PLANNED);
        return "drafting/assignment";
    }

    /** A department and those who draft in it. */
    record Team(Department department, List<Person> drafters) {
    }
}
