package org.qianfa.review.web;

import java.util.List;
import java.util.stream.Stream;
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

    /** With more notes than these, a form in each would make the page slow; then one is opened at a time. */
    private static final int FEW = 60;

    private final ReadReview readReview;
    private final EnterReview door;
    private final Reports reports;
    private final Names names;
    private final SecondReading secondReading;

    MatterDesk(ReadReview readReview, EnterReview door, Reports reports, Names names, SecondReading secondReading) {
        this.readReview = readReview;
        this.door = door;
        this.reports = reports;
        this.names = names;
        this.secondReading = secondReading;
    }

    void lay(Actor actor, long matterId, Model model) {
        MatterView matter = readReview.matter(actor, matterId);
        List<AnnotationView> annotations = readReview.annotations(actor, matterId);
        ReportView report = reports.readable(actor, matter.reportId());
        model.addAttribute("matter", matter);
        model.addAttribute("report", report);
        model.addAttribute("annotations", annotations);
        model.addAttribute("sections", PaperText.of(report, annotations));
        List<AnnotationView> withdrawn = readReview.withdrawn(actor, matterId);
        model.addAttribute("withdrawn", withdrawn);
        model.addAttribute("few", annotations.size() <= FEW);
        model.addAttribute("drafts", annotations.stream().filter(AnnotationView::draft).count());
        model.addAttribute("people", names.people(matter, Stream.concat(annotations.stream(), withdrawn.stream()).toList()));
        model.addAttribute("reviewing", door.reviewing(actor, matterId));
        model.addAttribute("changed", secondReading.changed(actor, report));
        model.addAttribute("kinds", OpinionKind.values());
        model.addAttribute("severities", Severity.values());
        model.addAttribute("outcomes", LegalityOutcome.values());
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", AnnotationForm.EMPTY);
        }
    }
}
