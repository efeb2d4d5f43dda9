package org.qianfa.signoff.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.qianfa.drafting.ReturnOrder;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.qianfa.signoff.RecordDiscussion;
import org.qianfa.signoff.RecordDiscussion.Minutes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the office keeps the minutes of the collective discussion. */
@Controller
@RequestMapping("/reports/{id}/discussion")
class DiscussionPage {

    private final SheetPage sheetPage;
    private final RecordDiscussion recordDiscussion;

    DiscussionPage(SheetPage sheetPage, RecordDiscussion recordDiscussion) {
        this.sheetPage = sheetPage;
        this.recordDiscussion = recordDiscussion;
    }

    @GetMapping
    String page(Actor actor, @PathVariable long id, Model model) {
        sheetPage.forDecision(actor, id, Role.OFFICE, model);
        return "signoff/discussion";
    }

    @PostMapping
    String keep(Actor actor, @PathVariable long id, @RequestParam MultiValueMap<String, String> fields, Model model,
                RedirectAttributes redirect, HttpServletResponse response) {
        Entered entered = new Entered(fields);
        try {
            recordDiscussion.recordDiscussion(actor, id, minutes(entered));
        } catch (Refusal refusal) {
            SheetPage.refused(refusal, entered, model, response);
            return page(actor, id, model);
        }
        redirect.addFlashAttribute("notice", entered.yes("adopted") ? "signoff.discussion.adopted" : "signoff.returned");
        return "redirect:/reports/" + id;
    }

    private static Minutes minutes(Entered entered) throws Refusal {
        ReturnOrder order = entered.yes("adopted") ? null : entered.returned();
        return new Minutes(date(entered.text("heldOn")), entered.text("agenda"), SpokenLines.names(entered.text("attendees")),
                SpokenLines.recusals(entered.text("recusals")),
                SpokenLines.opinions(entered.text("opinions")), entered.text("chiefOpinion"), entered.text("reason"), order);
    }

    /** {@code null} if it is no date; minutes without a day are refused. */
    private static LocalDate date(String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
