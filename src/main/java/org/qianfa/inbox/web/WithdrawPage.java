package org.qianfa.inbox.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shell.Refused;
import org.qianfa.workflow.WithdrawStep;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a step is taken back, asked back, and given back or not. */
@Controller
@RequestMapping("/inbox/{taskId}/withdrawal")
class WithdrawPage {

    private final WithdrawStep withdrawing;
    private final WithdrawalSheet sheet;

    WithdrawPage(WithdrawStep withdrawing, WithdrawalSheet sheet) {
        this.withdrawing = withdrawing;
        this.sheet = sheet;
    }

    @GetMapping
    String show(Actor actor, @PathVariable String taskId, Model model) {
        return sheet.show(withdrawing.withdrawable(actor, taskId), model);
    }

    @PostMapping
    String act(Actor actor, @PathVariable String taskId, @RequestParam Act act, @RequestParam(defaultValue = "") String word, Model model,
               HttpServletResponse response, RedirectAttributes flash) {
        try {
            act(actor, taskId, act, word);
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            return show(actor, taskId, model);
        }
        flash.addFlashAttribute("notice", "inbox.withdrawal.done." + act.name().toLowerCase(Locale.ROOT));
        return "redirect:/inbox";
    }

    private void act(Actor actor, String taskId, Act act, String word) throws Refusal {
        switch (act) {
            case WITHDRAW -> withdrawing.withdraw(actor, taskId, word);
            case ASK -> withdrawing.ask(actor, taskId, word);
            case GRANT -> withdrawing.answer(actor, taskId, true, word);
            case REFUSE -> withdrawing.answer(actor, taskId, false, word);
        }
    }

    enum Act {
        WITHDRAW, ASK, GRANT, REFUSE
    }
}
