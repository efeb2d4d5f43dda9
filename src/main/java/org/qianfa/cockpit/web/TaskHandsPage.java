package org.qianfa.cockpit.web;

import jakarta.servlet.http.HttpServletResponse;
import org.qianfa.people.FindPeople;
import org.qianfa.people.FindPeople.Wanted;
import org.qianfa.people.Person;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shell.Refused;
import org.qianfa.workflow.MoveToken;
import org.qianfa.workflow.ReassignTask;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Interventions on one task: first what would happen, then with a reason. */
@Controller
@RequestMapping("/cockpit/reports/{reportId}/tasks/{taskId}")
class TaskHandsPage {

    private final MoveToken moving;
    private final ReassignTask reassigning;
    private final TaskHandsView view;
    private final FindPeople people;

    TaskHandsPage(MoveToken moving, ReassignTask reassigning, TaskHandsView view, FindPeople people) {
        this.moving = moving;
        this.reassigning = reassigning;
        this.view = view;
        this.people = people;
    }

    @GetMapping("/move")
    String move(Actor actor, @PathVariable long reportId, @PathVariable String taskId, @RequestParam String target, Model model,
                HttpServletResponse response) {
        view.token(actor, reportId, taskId, model);
        model.addAttribute("target", target);
        try {
            model.addAttribute("consequences", view.named(moving.preview(actor, taskId, target)));
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
        }
        return "cockpit/move";
    }

    @PostMapping("/move")
    String move(Actor actor, @PathVariable long reportId, @PathVariable String taskId, @RequestParam String target,
                @RequestParam(defaultValue = "") String reason, Model model, HttpServletResponse response, RedirectAttributes flash) {
        view.token(actor, reportId, taskId, model);
        try {
            moving.move(actor, taskId, target, reason);
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            model.addAttribute("target", target);
            return "cockpit/move";
        }
        return done(reportId, "cockpit.notice.moved", flash);
    }

    @GetMapping("/assignee")
    String assignee(Actor actor, @PathVariable long reportId, @PathVariable String taskId, @RequestParam(required = false) String who,
                    @RequestParam(required = false) Long from, Model model) {
        view.token(actor, reportId, taskId, model);
        model.addAttribute("found", people.among(reassigning.candidates(actor, taskId).stream().map(Person::id).toList(), new Wanted(who, from)));
        return "cockpit/assignee";
    }

    @PostMapping("/assignee")
    String assign(Actor actor, @PathVariable long reportId, @PathVariable String taskId, @RequestParam long person,
                  @RequestParam(defaultValue = "") String reason, Model model, HttpServletResponse response, RedirectAttributes flash) {
        view.token(actor, reportId, taskId, model);
        try {
            reassigning.reassign(actor, taskId, person, reason);
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            return assignee(actor, reportId, taskId, null, null, model);
        }
        return done(reportId, "cockpit.notice.reassigned", flash);
    }

    private static String done(long reportId, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", notice);
        return "redirect:/cockpit/reports/" + reportId + "/path";
    }
}
