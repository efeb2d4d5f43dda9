package org.qianfa.signoff.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.qianfa.signoff.Disclosure;
import org.qianfa.signoff.ExamineForSecrecy;
import org.qianfa.signoff.ExamineForSecrecy.Examined;
import org.qianfa.signoff.ExamineForSecrecy.Finding;
import org.qianfa.signoff.ExamineForSecrecy.Result;
import org.qianfa.signoff.ExamineForSecrecy.SecrecyChangedMeanwhile;
import org.qianfa.signoff.ReviewSecrecy;
import org.qianfa.signoff.ReviewSecrecy.Decision;
import org.qianfa.signoff.SecrecySheet;
import org.qianfa.signoff.SecrecySheet.Item;
import org.qianfa.signoff.SignoffSheets.Sheet;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where secrecy is reviewed item by item and disclosure decided; the text may also be sent back to be reworked. */
@Controller
@RequestMapping("/reports/{id}/secrecy")
class SecrecyPage {

    private static final Map<String, Disclosure> CHOICES = Map.of("yes", Disclosure.OPEN, "onRequest", Disclosure.ON_REQUEST,
            "no", Disclosure.WITHHELD);

    private final SheetPage sheetPage;
    private final ExamineForSecrecy examine;
    private final ReviewSecrecy reviewSecrecy;
    private final PrivacySuggestions suggestions;

    SecrecyPage(SheetPage sheetPage, ExamineForSecrecy examine, ReviewSecrecy reviewSecrecy, PrivacySuggestions suggestions) {
        this.sheetPage = sheetPage;
        this.examine = examine;
        this.reviewSecrecy = reviewSecrecy;
        this.suggestions = suggestions;
    }

    @GetMapping
    String page(Actor actor, @PathVariable long id, Model model, Locale locale) {
        Sheet sheet = sheetPage.forDecision(actor, id, Role.SECRECY_REVIEWER, model);
        model.addAttribute("linesOf", sheet.secrecy().items().stream().collect(Collectors.toMap(Item::sectionId, item -> PaperLine.of(item.text()))));
        model.addAttribute("results", Result.values());
        model.addAttribute("suggestions", suggestions.of(actor, id, sheet.secrecy(), locale));
        return "signoff/secrecy";
    }

    @PostMapping
    String review(Actor actor, @PathVariable long id, @RequestParam MultiValueMap<String, String> fields, Model model,
                  RedirectAttributes redirect, HttpServletResponse response, Locale locale) {
        Entered entered = new Entered(fields);
        try {
            redirect.addFlashAttribute("notice", act(actor, id, entered));
        } catch (Refusal refusal) {
            SheetPage.refused(refusal, refusal instanceof SecrecyChangedMeanwhile ? entered.withoutFindings() : entered, model, response);
            return page(actor, id, model, locale);
        }
        return "redirect:/reports/" + id + (fields.containsKey("save") ? "/secrecy" : "");
    }

    /** @return what to tell */
    private String act(Actor actor, long id, Entered entered) throws Refusal {
        if (entered.fields().containsKey("returned")) {
            reviewSecrecy.reviewSecrecy(actor, id, Examined.nothingNew(), Decision.returned(entered.order()));
            return "signoff.returned";
        }
        Examined examined = new Examined(changed(sheetPage.secrecy(actor, id), entered), entered.text("seen"));
        if (entered.fields().containsKey("save")) {
            examine.examineForSecrecy(actor, id, examined);
            return "signoff.secrecy.saved";
        }
        Disclosure disclosure = CHOICES.get(String.valueOf(entered.text("disclosed")));
        reviewSecrecy.reviewSecrecy(actor, id, examined, new Decision(disclosure, entered.text("basis"), null));
        return "signoff.secrecy.decided." + disclosure;
    }

    /** What was found before stays with who found it. */
    private static List<Finding> changed(SecrecySheet sheet, Entered entered) {
        return sheet.items().stream().filter(item -> entered.text("result-" + item.sectionId()) != null)
                .map(item -> new Finding(item.sectionId(), result(entered.text("result-" + item.sectionId())),
                        entered.text("ground-" + item.sectionId())))
                .filter(found -> found.result() != null && sheet.items().stream().noneMatch(item -> item.sectionId() == found.sectionId()
                        && item.result() == found.result() && item.ground().equals(found.ground())))
                .toList();
    }

    private static Result result(String name) {
        return Arrays.stream(Result.values()).filter(result -> result.name().equals(name)).findFirst().orElse(null);
    }
}
