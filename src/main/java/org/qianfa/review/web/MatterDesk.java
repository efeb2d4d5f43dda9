package org.qianfa.review.web;

import java.util.List;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.Reports;
import org.qianfa.review.AddOpinion.OpinionKind;
import org.qianfa.review.AddOpinion.Severity;
import org.qianfa.review.AnnotationView;
import org.qianfa.review.EnterReview;
import org.qianfa.review.LegalityOutcome;
import org.qianfa.review.MatterView;
import org.qianfa.review.ReadReview;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Lays out what a page about a matter shows, as far as the person may see it. */
@Component
class MatterDesk {

    private final ReadReview readReview;
    private final EnterReview door;
    private final Reports reports;
    private final Names names;

    MatterDesk(ReadReview readReview, EnterReview door, Reports reports, Names names) {
        this.readReview = readReview;
        this.door = door;
        this.reports = reports;
        this.names = names;
    }

    void lay(Actor actor, long matterId, Model model) {
        MatterView matter = readReview.matter(actor, matterId);
        List<AnnotationView> annotations = readReview.annotations(actor, matterId);
        ReportView report = reports.readable(actor, matter.reportId());
        model.addAttribute("matter", matter);
        model.addAttribute("report", report);
        model.addAttribute("annotations", annotations);
        model.addAttribute("sections", PaperText.of(report, annotations));
        model.addAttribute("people", names.people(matter, annotations));
        model.addAttribute("reviewing", door.reviewing(actor, matterId));
        model.addAttribute("kinds", OpinionKind.values());
        model.addAttribute("severities", Severity.values());
        model.addAttribute("outcomes", LegalityOutcome.values());
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", AnnotationForm.EMPTY);
        }
    }
}
