package org.qianfa.cooperation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Stream;
import org.qianfa.cooperation.AskAdvice;
import org.qianfa.cooperation.AskCountersign;
import org.qianfa.cooperation.CirculateReport;
import org.qianfa.cooperation.web.CooperationForms.CirculationForm;
import org.qianfa.cooperation.web.CooperationForms.CountersignForm;
import org.qianfa.cooperation.web.CooperationForms.QuestionForm;
import org.qianfa.people.FindPeople.Wanted;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where others are drawn in on a report: circulations, questions and countersigns, and what came of them. */
@Controller
class ReportCooperationPage {

    private final CooperationDesk desk;
    private final CirculateReport circulateReport;
    private final AskAdvice askAdvice;
    private final AskCountersign askCountersign;

    ReportCooperationPage(CooperationDesk desk, CirculateReport circulateReport, AskAdvice askAdvice, AskCountersign askCountersign) {
        this.desk = desk;
        this.circulateReport = circulateReport;
        this.askAdvice = askAdvice;
        this.askCountersign = askCountersign;
    }

    @GetMapping("/reports/{id}/cooperation")
    String page(Actor actor, @PathVariable long id, CooperationForms.Search search, Model model) {
        search.typed().forEach(model::addAttribute);
        return page(actor, id, search.wanted(), model);
    }

    private String page(Actor actor, long id, Wanted wanted, Model model) {
        desk.lay(actor, id, wanted, model);
        return "cooperation/report";
    }

    /** The part of it on the report's desk. */
    @GetMapping("/reports/{id}/cooperation/part")
    String part(Actor actor, @PathVariable long id, Model model) {
        desk.layPart(actor, id, model);
        return "cooperation/part :: part";
    }

    @PostMapping("/reports/{id}/circulations")
    String circulate(Actor actor, @PathVariable long id, @ModelAttribute CirculationForm form, Model model, RedirectAttributes redirect,
                     HttpServletResponse response) {
        try {
            circulateReport.circulateReport(actor, form.command(id));
        } catch (Refusal refusal) {
            return refused(actor, id, refusal, new Typed("circulation", form, form.reader()), model, response);
        }
        return done(id, "circulations", "cooperation.circulation.done", redirect);
    }

    @PostMapping("/reports/{id}/questions")
    String ask(Actor actor, @PathVariable long id, @ModelAttribute QuestionForm form, Model model, RedirectAttributes redirect,
               HttpServletResponse response) {
        try {
            askAdvice.askAdvice(actor, form.command(id));
        } catch (Refusal refusal) {
            return refused(actor, id, refusal, new Typed("question", form, Stream.ofNullable(form.asked()).toList()), model, response);
        }
        return done(id, "questions", "cooperation.question.done", redirect);
    }

    @PostMapping("/reports/{id}/countersigns")
    String countersign(Actor actor, @PathVariable long id, @ModelAttribute CountersignForm form, Model model, RedirectAttributes redirect,
                       HttpServletResponse response) {
        try {
            askCountersign.askCountersign(actor, form.command(id));
        } catch (Refusal refusal) {
            return refused(actor, id, refusal, new Typed("countersign", form, form.signer()), model, response);
        }
        return done(id, "countersigns", "cooperation.countersign.done", redirect);
    }

    private String refused(Actor actor, long id, Refusal refusal, Typed typed, Model model, HttpServletResponse response) {
        Refused.show(refusal, model, response);
        model.addAttribute(typed.name(), typed.form());
        return page(actor, id, new Wanted(null, null, typed.people()), model);
    }

    /** @param people those chosen, who stay on the page */
    private record Typed(String name, Object form, List<Long> people) {
    }

    private static String done(long id, String where, String notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", notice);
        return "redirect:/reports/" + id + "/cooperation#" + where;
    }
}
