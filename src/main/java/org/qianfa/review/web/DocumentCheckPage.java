package org.qianfa.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReturnOrder;
import org.qianfa.drafting.WayBack;
import org.qianfa.review.CheckDocument;
import org.qianfa.review.CheckDocument.Checklist;
import org.qianfa.review.CheckDocument.FocusPoint;
import org.qianfa.review.Consultations;
import org.qianfa.review.EnterReview;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.qianfa.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the office checks the document (核稿), with the text, what the departments objected to, and what to look at. */
@Controller
@RequestMapping("/reports/{id}/check")
class DocumentCheckPage {

    private final EnterReview door;
    private final CheckDocument checkDocument;
    private final Consultations consultations;
    private final Names names;

    DocumentCheckPage(EnterReview door, CheckDocument checkDocument, Consultations consultations, Names names) {
        this.door = door;
        this.checkDocument = checkDocument;
        this.consultations = consultations;
        this.names = names;
    }

    @GetMapping
    String page(Actor actor, @PathVariable long id, Model model) {
        ReportView report = door.report(actor, id, Role.OFFICE);
        model.addAttribute("report", report);
        model.addAttribute("sections", PaperText.of(report, List.of()));
        model.addAttribute("answers", consultations.newestAnswers(id));
        model.addAttribute("departments", names.departments(report.unitId()));
        model.addAttribute("points", FocusPoint.values());
        model.addAttribute("limit", consultations.limit(id).orElse(null));
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", new Form(Set.of(), null, List.of(), null));
        }
        return "review/check";
    }

    @PostMapping
    String check(Actor actor, @PathVariable long id, @ModelAttribute("form") Form form, @RequestParam Map<String, String> values, Model model,
                 RedirectAttributes redirect, HttpServletResponse response) {
        try {
            checkDocument.checkDocument(actor, id, form.checklist(values), form.order(values.get("target"), values.get("wayBack")));
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            model.addAttribute("values", values);
            return page(actor, id, model);
        }
        redirect.addFlashAttribute("notice", "yes".equals(form.approved()) ? "review.check.passed" : "review.check.returned");
        return "redirect:/reports/" + id;
    }

    record Form(Set<FocusPoint> confirmed, String approved, List<Long> sectionIds, String reason) {

        public Set<FocusPoint> points() {
            return confirmed == null ? Set.of() : confirmed;
        }

        public List<Long> chosen() {
            return sectionIds == null ? List.of() : sectionIds;
        }

        /** What is said at a point stands in a field of its name. */
        Checklist checklist(Map<String, String> values) {
            return new Checklist(points(), Arrays.stream(FocusPoint.values()).filter(point -> values.get("remark-" + point) != null)
                    .collect(Collectors.toMap(point -> point, point -> TypedText.lines(values.get("remark-" + point)))));
        }

        /** Whatever is not said to pass is returned, so that a form left empty asks for its reason. */
        ReturnOrder order(String target, String wayBack) {
            WayBack back = Arrays.stream(WayBack.values()).filter(way -> way.name().equals(wayBack)).findFirst().orElse(null);
            return "yes".equals(approved) ? null
                    : new ReturnOrder("sections".equals(target) ? chosen() : List.of(), TypedText.lines(reason), null, back);
        }
    }
}
