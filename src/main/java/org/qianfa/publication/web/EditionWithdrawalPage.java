package org.qianfa.publication.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.qianfa.publication.DecideWithdrawal;
import org.qianfa.publication.DecideWithdrawal.Ruling;
import org.qianfa.publication.EditionWithdrawals;
import org.qianfa.publication.EditionWithdrawals.Overview;
import org.qianfa.publication.EditionWithdrawals.WithdrawalView;
import org.qianfa.publication.ProposeWithdrawal;
import org.qianfa.publication.WithdrawalState;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.qianfa.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the office proposes to withdraw an edition, and the first responsible person decides. */
@Controller
class EditionWithdrawalPage {

    private final EditionWithdrawals withdrawals;
    private final ProposeWithdrawal proposeWithdrawal;
    private final DecideWithdrawal decideWithdrawal;

    EditionWithdrawalPage(EditionWithdrawals withdrawals, ProposeWithdrawal proposeWithdrawal, DecideWithdrawal decideWithdrawal) {
        this.withdrawals = withdrawals;
        this.proposeWithdrawal = proposeWithdrawal;
        this.decideWithdrawal = decideWithdrawal;
    }

    @GetMapping("/reports/{id}/withdrawal")
    String overview(Actor actor, @PathVariable long id, Model model) {
        Overview overview = withdrawals.ofReport(actor, id);
        model.addAttribute("overview", overview);
        model.addAttribute("proposes", actor.holds(Role.OFFICE, overview.unitId()));
        return "publication/withdrawals";
    }

    @PostMapping("/reports/{id}/withdrawal")
    String propose(Actor actor, @PathVariable long id, @RequestParam(defaultValue = "0") long editionId, @RequestParam(defaultValue = "") String reason,
                   Model model, RedirectAttributes redirect, HttpServletResponse response) {
        try {
            long withdrawal = proposeWithdrawal.proposeWithdrawal(actor, id, editionId, reason.replace("\r\n", "\n"));
            redirect.addFlashAttribute("notice", "publication.withdrawal.proposed");
            return "redirect:/withdrawals/" + withdrawal;
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            model.addAttribute("reason", reason);
            model.addAttribute("chosen", editionId);
            return overview(actor, id, model);
        }
    }

    @GetMapping("/withdrawals/{id}")
    String page(Actor actor, @PathVariable long id, Model model) {
        WithdrawalView withdrawal = withdrawals.withdrawal(actor, id);
        model.addAttribute("withdrawal", withdrawal);
        model.addAttribute("decides", withdrawal.state() == WithdrawalState.PROPOSED && actor.holds(Role.FIRST_RESPONSIBLE, withdrawal.unitId())
                && actor.id() != withdrawal.proposedBy());
        if (!model.containsAttribute("values")) {
            model.addAttribute("values", Map.of());
        }
        return "publication/withdrawal";
    }

    @PostMapping("/withdrawals/{id}")
    String decide(Actor actor, @PathVariable long id, @RequestParam(defaultValue = "") String approved, @RequestParam(defaultValue = "") String correct,
                  @RequestParam(defaultValue = "") String reason, Model model, RedirectAttributes redirect, HttpServletResponse response) {
        try {
            decideWithdrawal.decideWithdrawal(actor, id, new Ruling("yes".equals(approved), "yes".equals(correct), reason.replace("\r\n", "\n")));
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            model.addAttribute("values", Map.of("approved", approved, "correct", correct, "reason", reason));
            return page(actor, id, model);
        }
        redirect.addFlashAttribute("notice", "yes".equals(approved) ? "publication.withdrawal.done" : "publication.withdrawal.rejected");
        return "redirect:/withdrawals/" + id;
    }
}
