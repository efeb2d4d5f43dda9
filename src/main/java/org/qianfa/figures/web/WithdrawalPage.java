package org.qianfa.figures.web;

import jakarta.servlet.http.HttpServletResponse;
import org.qianfa.figures.FigureLedger.Filter;
import org.qianfa.figures.FigureRequests;
import org.qianfa.figures.WithdrawRequest;
import org.qianfa.figures.WithdrawRequest.Outcome;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the coordinator takes a request back: beside it, in the ledger. */
@Controller
class WithdrawalPage {

    private final WithdrawRequest withdrawRequest;
    private final FigureRequests requests;
    private final LedgerLayout layout;

    WithdrawalPage(WithdrawRequest withdrawRequest, FigureRequests requests, LedgerLayout layout) {
        this.withdrawRequest = withdrawRequest;
        this.requests = requests;
        this.layout = layout;
    }

    @PostMapping("/requests/{id}/withdrawal")
    String withdraw(Actor actor, @PathVariable long id, @RequestParam(defaultValue = "") String reason, Model model,
                    HttpServletResponse response, RedirectAttributes flash) {
        long reportId = requests.request(actor, id).reportId();
        try {
            Outcome outcome = withdrawRequest.withdrawRequest(actor, id, reason);
            flash.addFlashAttribute("noticeArguments", new Object[] {outcome.removed().size(), outcome.kept().size()});
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            model.addAttribute("withdrawing", id);
            model.addAttribute("reason", reason);
            return layout.lay(actor, reportId, Filter.ALL, FigureForm.empty(), model);
        }
        flash.addFlashAttribute("notice", "figures.withdraw.done");
        return "redirect:/reports/" + reportId + "/figures#requests";
    }
}
