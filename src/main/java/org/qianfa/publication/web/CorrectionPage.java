package org.qianfa.publication.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.qianfa.publication.Corrections;
import org.qianfa.publication.Corrections.CorrectionView;
import org.qianfa.publication.Corrections.Query;
import org.qianfa.publication.JudgeCorrection;
import org.qianfa.publication.JudgeCorrection.Judgement;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Grant;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.qianfa.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where office and coordinator see the errors readers reported, and the office judges them. */
@Controller
@RequestMapping("/corrections")
class CorrectionPage {

    private static final int PAGE_SIZE = 20;

    private final Corrections corrections;
    private final JudgeCorrection judgeCorrection;

    CorrectionPage(Corrections corrections, JudgeCorrection judgeCorrection) {
        this.corrections = corrections;
        this.judgeCorrection = judgeCorrection;
    }

    @GetMapping
    String list(Actor actor, @RequestParam(defaultValue = "false") boolean all, @RequestParam(defaultValue = "0") long after, Model model) {
        model.addAttribute("listing", corrections.corrections(actor, new Query(!all, after, PAGE_SIZE)));
        model.addAttribute("officeOf", actor.grants().stream().filter(grant -> grant.role() == Role.OFFICE).map(Grant::unitId).findFirst().orElse(null));
        model.addAttribute("all", all);
        model.addAttribute("after", after);
        return "publication/corrections";
    }

    @GetMapping("/{id}")
    String page(Actor actor, @PathVariable long id, Model model) {
        CorrectionView correction = corrections.correction(actor, id);
        model.addAttribute("correction", correction);
        model.addAttribute("judges", actor.holds(Role.OFFICE, correction.unitId()));
        if (!model.containsAttribute("values")) {
            model.addAttribute("values", Map.of());
        }
        return "publication/correction";
    }

    @PostMapping("/{id}")
    String judge(Actor actor, @PathVariable long id, @RequestParam(defaultValue = "") String accepted,
                 @RequestParam(defaultValue = "") String answer, Model model, RedirectAttributes redirect, HttpServletResponse response) {
        try {
            judgeCorrection.judgeCorrection(actor, id, new Judgement("yes".equals(accepted), answer.replace("\r\n", "\n")));
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            model.addAttribute("values", Map.of("accepted", accepted, "answer", answer));
            return page(actor, id, model);
        }
        redirect.addFlashAttribute("notice", "yes".equals(accepted) ? "publication.correction.accepted" : "publication.correction.rejected");
        return "redirect:/corrections/" + id;
    }
}
