package org.qianfa.inbox.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.qianfa.people.FindPeople.Wanted;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shell.Refused;
import org.qianfa.workflow.LendTask;
import org.qianfa.workflow.TransferTask;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a task is given to somebody else, lent, returned and taken back. */
@Controller
@RequestMapping("/inbox/{taskId}")
class HandOnPage {

    private final HandOnSheet sheet;
    private final TransferTask transferring;
    private final LendTask lending;

    HandOnPage(HandOnSheet sheet, TransferTask transferring, LendTask lending) {
        this.sheet = sheet;
        this.transferring = transferring;
        this.lending = lending;
    }

    @GetMapping("/hand-on")
    String show(Actor actor, @PathVariable String taskId, @RequestParam(required = false) String who, @RequestParam(required = false) Long from,
                Model model) {
        return sheet.show(actor, taskId, new Wanted(who, from), model);
    }

    @PostMapping("/transfer")
    String transfer(Actor actor, @PathVariable String taskId, @RequestParam(defaultValue = "0") long to, @RequestParam(defaultValue = "") String word,
                    Model model, HttpServletResponse response, RedirectAttributes flash) {
        Outcome outcome = new Outcome(actor, taskId, model, response, flash);
        typed("transfer", to, word, model);
        return outcome.of(() -> transferring.transfer(actor, taskId, to, word), to, "transferred", "mine");
    }

    @PostMapping("/lend")
    String lend(Actor actor, @PathVariable String taskId, @RequestParam(defaultValue = "0") long to, @RequestParam(defaultValue = "") String word,
                Model model, HttpServletResponse response, RedirectAttributes flash) {
        Outcome outcome = new Outcome(actor, taskId, model, response, flash);
        typed("lend", to, word, model);
        return outcome.of(() -> lending.lend(actor, taskId, to, word), to, "lent", "away");
    }

    @PostMapping("/give-back")
    String giveBack(Actor actor, @PathVariable String taskId, @RequestParam(defaultValue = "") String word, Model model,
                    HttpServletResponse response, RedirectAttributes flash) {
        Outcome outcome = new Outcome(actor, taskId, model, response, flash);
        typed("give-back", 0, word, model);
        return outcome.of(() -> lending.giveBack(actor, taskId, word), 0, "givenBack", "mine");
    }

    @PostMapping("/take-back")
    String takeBack(Actor actor, @PathVariable String taskId, @RequestParam(defaultValue = "") String word, Model model,
                    HttpServletResponse response, RedirectAttributes flash) {
        Outcome outcome = new Outcome(actor, taskId, model, response, flash);
        typed("take-back", 0, word, model);
        return outcome.of(() -> lending.takeBack(actor, taskId, word), 0, "takenBack", "mine");
    }

    /** Should it be refused, it stands in its form again. */
    private static void typed(String verb, long to, String word, Model model) {
        model.addAttribute("tried", verb);
        model.addAttribute("to", to);
        model.addAttribute("word", word);
    }

    private interface Act {
        void done() throws Refusal;
    }

    /** Back to the list, or the page again with the reason why not. */
    private final class Outcome {

        private final Actor actor;
        private final String taskId;
        private final Model model;
        private final HttpServletResponse response;
        private final RedirectAttributes flash;

        Outcome(Actor actor, String taskId, Model model, HttpServletResponse response, RedirectAttributes flash) {
            this.actor = actor;
            this.taskId = taskId;
            this.model = model;
            this.response = response;
            this.flash = flash;
        }

        String of(Act act, long to, String notice, String tab) {
            try {
                act.done();
            } catch (Refusal refusal) {
                Refused.show(refusal, model, response);
                return sheet.show(actor, taskId, new Wanted(null, null, List.of(to)), model);
            }
            flash.addFlashAttribute("notice", "inbox.notice." + notice);
            return "redirect:/inbox?tab=" + tab;
        }
    }
}
