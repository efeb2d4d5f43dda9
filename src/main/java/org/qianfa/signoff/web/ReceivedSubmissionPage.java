package org.qianfa.signoff.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shell.Refused;
import org.qianfa.signoff.CheckSubmission;
import org.qianfa.signoff.CheckSubmission.Outcome;
import org.qianfa.signoff.FormPoint;
import org.qianfa.signoff.ReceiveSubmission;
import org.qianfa.signoff.Submissions;
import org.qianfa.signoff.Submissions.Query;
import org.qianfa.signoff.Submissions.Submission;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the supervisor of the level above signs for submitted reports and checks their form. */
@Controller
@RequestMapping("/submissions")
class ReceivedSubmissionPage {

    private static final int PAGE_SIZE = 20;

    private final Submissions submissions;
    private final ReceiveSubmission receiveSubmission;
    private final CheckSubmission checkSubmission;

    ReceivedSubmissionPage(Submissions submissions, ReceiveSubmission receiveSubmission, CheckSubmission checkSubmission) {
        this.submissions = submissions;
        this.receiveSubmission = receiveSubmission;
        this.checkSubmission = checkSubmission;
    }

    @GetMapping
    String list(Actor actor, @RequestParam(defaultValue = "false") boolean all, @RequestParam(defaultValue = "0") long after, Model model) {
        model.addAttribute("listing", submissions.submissions(actor, new Query(!all, after, PAGE_SIZE)));
        model.addAttribute("all", all);
        model.addAttribute("after", after);
        return "signoff/submissions";
    }

    @GetMapping("/{id}")
    String page(Actor actor, @PathVariable long id, Model model) {
        Submission submission = submissions.submission(actor, id);
        model.addAttribute("submission", submission);
        model.addAttribute("lines", PaperLine.of(submission.text()));
        if (!model.containsAttribute("values")) {
            model.addAttribute("values", Map.of());
        }
        return "signoff/submission";
    }

    @PostMapping("/{id}/receipt")
    String receive(Actor actor, @PathVariable long id, Model model, RedirectAttributes redirect, HttpServletResponse response) {
        try {
            receiveSubmission.receiveSubmission(actor, id);
        } catch (Refusal refusal) {
            return refused(refusal, Map.of(), actor, id, model, response);
        }
        redirect.addFlashAttribute("notice", "signoff.submission.received");
        return "redirect:/submissions/" + id;
    }

    @PostMapping("/{id}/check")
    String check(Actor actor, @PathVariable long id, @RequestParam MultiValueMap<String, String> fields, Model model, RedirectAttributes redirect,
                 HttpServletResponse response) {
        Outcome outcome = outcome(fields);
        try {
            checkSubmission.checkSubmission(actor, id, outcome);
        } catch (Refusal refusal) {
            Map<String, Object> values = new HashMap<>();
            fields.forEach((name, given) -> values.put(name, "points".equals(name) ? given : given.get(0)));
            return refused(refusal, values, actor, id, model, response);
        }
        redirect.addFlashAttribute("notice", outcome.accepted() ? "signoff.submission.accepted" : "signoff.submission.returned");
        return "redirect:/submissions/" + id;
    }

    private String refused(Refusal refusal, Map<String, Object> values, Actor actor, long id, Model model, HttpServletResponse response) {
        Refused.show(refusal, model, response);
        model.addAttribute("values", values);
        return page(actor, id, model);
    }

    private static Outcome outcome(MultiValueMap<String, String> fields) {
        List<String> ticked = fields.getOrDefault("points", List.of());
        Set<FormPoint> points = Arrays.stream(FormPoint.values()).filter(point -> ticked.contains(point.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.toSet());
        String reason = fields.getFirst("reason");
        return new Outcome("yes".equals(fields.getFirst("accepted")), points, reason == null ? "" : reason.replace("\r\n", "\n"));
    }
}
