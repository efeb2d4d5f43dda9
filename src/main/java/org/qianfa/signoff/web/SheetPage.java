package org.qianfa.signoff.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.stream.Collectors;
import org.qianfa.people.Directory;
import org.qianfa.people.Person;
import org.qianfa.review.OpinionView;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.qianfa.shell.Refused;
import org.qianfa.signoff.SecrecySheet;
import org.qianfa.signoff.SignoffSheets;
import org.qianfa.signoff.SignoffSheets.Sheet;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Lays out what all pages of sign-off show: the text, the opinions, the decisions so far, and why something was refused. */
@Component
class SheetPage {

    private final SignoffSheets sheets;
    private final Directory directory;

    SheetPage(SignoffSheets sheets, Directory directory) {
        this.sheets = sheets;
        this.directory = directory;
    }

    Sheet forDecision(Actor actor, long reportId, Role role, Model model) {
        return lay(sheets.forDecision(actor, reportId, role), model);
    }

    Sheet forReader(Actor actor, long reportId, Model model) {
        return lay(sheets.forReader(actor, reportId), model);
    }

    SecrecySheet secrecy(Actor actor, long reportId) {
        return sheets.forDecision(actor, reportId, Role.SECRECY_REVIEWER).secrecy();
    }

    /** The page again, with everything that was entered and the reason why it did not count. */
    static void refused(Refusal refusal, Entered entered, Model model, HttpServletResponse response) {
        Refused.show(refusal, model, response);
        model.addAttribute("values", entered.values());
        model.addAttribute("chosen", entered.sections());
    }

    private Sheet lay(Sheet sheet, Model model) {
        model.addAttribute("sheet", sheet);
        model.addAttribute("report", sheet.report());
        model.addAttribute("lines", PaperLine.of(sheet.report().text()));
        model.addAttribute("authors", directory.persons(sheet.opinions().stream().map(OpinionView::authorId).toList()).values()
                .stream().collect(Collectors.toMap(Person::id, Person::displayName)));
        if (!model.containsAttribute("values")) {
            model.addAttribute("values", Map.of());
        }
        return sheet;
    }
}
