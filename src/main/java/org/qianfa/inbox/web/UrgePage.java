package org.qianfa.inbox.web;

import jakarta.servlet.http.HttpServletResponse;
import org.qianfa.people.Directory;
import org.qianfa.shared.Actor;
import org.qianfa.shell.Refused;
import org.qianfa.workflow.TaskInfo;
import org.qianfa.workflow.TaskRefusal;
import org.qianfa.workflow.UrgeTask;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where whoever waits for a task asks for haste. */
@Controller
@RequestMapping("/inbox/{taskId}/urge")
class UrgePage {

    private final UrgeTask urging;
    private final TaskRows rows;
    private final Directory directory;

    UrgePage(UrgeTask urging, TaskRows rows, Directory directory) {
        this.urging = urging;
        this.rows = rows;
        this.directory = directory;
    }

    @GetMapping
    String show(Actor actor, @PathVariable String taskId, Model model) {
        TaskInfo task = urging.urgeable(actor, taskId);
        TaskInfo.Urge last = task.standing().urge();
        model.addAttribute("task", task);
        model.addAttribute("unit", directory.unit(task.unitId()).name());
        model.addAttribute("holder", task.assigneeId() == null ? null : directory.person(task.assigneeId()));
        model.addAttribute("pools", task.pools().stream().map(pool -> PoolName.of(pool, directory)).toList());
        model.addAttribute("due", rows.local(task.dueAt()));
        model.addAttribute("seen", rows.local(task.standing().seenAt()));
        model.addAttribute("last", last == null ? null : new TaskRows.Urged(directory.person(last.by()), rows.local(last.at()), last.word()));
        return "inbox/urge";
    }

    @PostMapping
    String urge(Actor actor, @PathVariable String taskId, @RequestParam(defaultValue = "") String word, Model model,
                HttpServletResponse response, RedirectAttributes flash) {
        try {
            urging.urge(actor, taskId, word);
        } catch (TaskRefusal refusal) {
            Refused.show(refusal, model, response);
            model.addAttribute("word", word);
            return show(actor, taskId, model);
        }
        flash.addFlashAttribute("notice", "inbox.notice.urged");
        return "redirect:/inbox/{taskId}/urge";
    }
}
