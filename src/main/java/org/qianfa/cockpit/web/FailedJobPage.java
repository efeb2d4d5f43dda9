package org.qianfa.cockpit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.qianfa.cockpit.RetryReasonMissing;
import org.qianfa.cockpit.WatchProcesses;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One failed step: its whole error, and the retry with its reason. */
@Controller
class FailedJobPage {

    private final WatchProcesses processes;

    FailedJobPage(WatchProcesses processes) {
        this.processes = processes;
    }

    @GetMapping("/cockpit/jobs/{jobId}")
    String job(Actor actor, @PathVariable String jobId, Model model) {
        model.addAttribute("jobId", jobId);
        model.addAttribute("following", processes.following(actor, jobId));
        model.addAttribute("stackTrace", processes.stackTrace(actor, jobId));
        processes.failedJobs(actor).stream().filter(failed -> failed.jobId().equals(jobId)).findFirst()
                .ifPresent(failed -> model.addAttribute("failure", failed));
        return "cockpit/job";
    }

    @PostMapping("/cockpit/jobs/{jobId}/retry")
    String retry(Actor actor, @PathVariable String jobId, @RequestParam(defaultValue = "") String reason, Model model,
                 HttpServletResponse response, RedirectAttributes flash) {
        try {
            processes.retry(actor, jobId, reason);
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            return job(actor, jobId, model);
        }
        flash.addFlashAttribute("notice", "cockpit.notice.retried");
        return "redirect:/cockpit";
    }

    @PostMapping("/cockpit/jobs/retry")
    String retryAll(Actor actor, @RequestParam(name = "job", defaultValue = "") List<String> jobs,
                    @RequestParam(defaultValue = "") String reason, RedirectAttributes flash) throws RetryReasonMissing {
        flash.addFlashAttribute("noticeArguments", new Object[] {processes.retryAll(actor, jobs, reason)});
        flash.addFlashAttribute("notice", "cockpit.notice.retriedAll");
        return "redirect:/cockpit";
    }
}
