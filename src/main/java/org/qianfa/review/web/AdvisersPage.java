package org.qianfa.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Stream;
import org.qianfa.review.AdviserAssignment;
import org.qianfa.review.AdviserAssignment.Candidate;
import org.qianfa.review.AdviserAssignment.Entry;
import org.qianfa.review.ChangeAdvisers;
import org.qianfa.review.ReadReview;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The advisers of a matter: how they came to be called, and others in their place. */
@Controller
@RequestMapping("/matters/{id}/advisers")
class AdvisersPage {

    private final AdviserAssignment assignment;
    private final ChangeAdvisers changeAdvisers;
    private final ReadReview readReview;
    private final Names names;

    AdvisersPage(AdviserAssignment assignment, ChangeAdvisers changeAdvisers, ReadReview readReview, Names names) {
        this.assignment = assignment;
        this.changeAdvisers = changeAdvisers;
        this.readReview = readReview;
        this.names = names;
    }

    @GetMapping
    String page(Actor actor, @PathVariable long id, Model model) {
        List<Candidate> candidates = assignment.candidates(actor, id);
        List<Entry> entries = assignment.entries(actor, id);
        model.addAttribute("matter", readReview.matter(actor, id));
        model.addAttribute("candidates", candidates);
        model.addAttribute("entries", entries);
        model.addAttribute("people", names.people(entries.stream().flatMap(e -> Stream.of(e.personId(), e.by())).toList()));
        return "review/advisers";
    }

    @PostMapping
    String change(Actor actor, @PathVariable long id, @RequestParam(required = false) List<Long> added,
                  @RequestParam(required = false) List<Long> removed, @RequestParam(required = false) String reason, Model model,
                  RedirectAttributes redirect, HttpServletResponse response) {
        try {
            changeAdvisers.changeAdvisers(actor, id, added, removed, TypedText.lines(reason));
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            model.addAttribute("added", added);
            model.addAttribute("removed", removed);
            model.addAttribute("reason", reason);
            return page(actor, id, model);
        }
        redirect.addFlashAttribute("notice", "review.advisers.changed");
        return "redirect:/matters/" + id + "/advisers";
    }
}
