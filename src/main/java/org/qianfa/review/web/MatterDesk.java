package org.qianfa.review.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.Reports;
import org.qianfa.review.AddOpinion.OpinionKind;
import org.qianfa.review.AddOpinion.Severity;
import org.qianfa.review.AnnotationView;
import org.qianfa.review.AnswerOpinion.Verdict;
import org.qianfa.review.Conferences;
import org.qianfa.review.EnterReview;
import org.qianfa.review.FillChecklist.Point;
import org.qianfa.review.LegalityOutcome;
import org.qianfa.review.MatterView;
import org.qianfa.review.MatterView.Kind;
import org.qianfa.review.ReadMatterCase;
import org.qianfa.review.ReadReview;
import org.qianfa.review.WordingsCarried;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Lays out what a page about a matter shows, as far as the person may see it. */
@Component
class MatterDesk {

    /** With more notes than these, a form in each would make the page slow; then one is opened at a time. */
    private static final int FEW = 60;

    private final ReadReview readReview;
    private final EnterReview door;
    private final Conferences conferences;
    private final Reports reports;
    private final ReadMatterCase readCase;
    private final Names names;
    private final WordingsCarried wordingsCarried;
    private final SecondReading secondReading;

    MatterDesk(ReadReview readReview, EnterReview door, Conferences conferences, Reports reports, ReadMatterCase readCase, Names names,
               WordingsCarried wordingsCarried, SecondReading secondReading) {
        this.readReview = readReview;
        this.door = door;
        this.conferences = conferences;
        this.reports = reports;
        this.readCase = readCase;
        this.names = names;
        this.wordingsCarried = wordingsCarried;
        this.secondReading = secondReading;
    }

    /** A matter that is not a report, at one of its steps beside the review. @param step address of the step below the matter's, or {@code null} */
    void layCase(Actor actor, long matterId, String step, Model model) {
        lay(actor, matterId, model);
        model.addAttribute("step", step);
    }

    /** @return what is reviewed */
    Kind lay(Actor actor, long matterId, Model model) {
        MatterView matter = readReview.matter(actor, matterId);
        List<AnnotationView> annotations = readReview.annotations(actor, matterId);
        model.addAttribute("matter", matter);
        model.addAttribute("annotations", annotations);
        model.addAttribute("few", annotations.size() <= FEW);
        if (matter.reportId() != null) {
            layReport(actor, matter, annotations, model);
        } else {
            layOther(actor, matter, annotations, model);
        }
        model.addAttribute("reviewing", door.reviewing(actor, matterId));
        model.addAttribute("conferences", conferences.ofMatter(actor, matterId));
        model.addAttribute("conducts", actor.holdsAny(matter.unitId(), Role.LEGALITY_REVIEWER, Role.LEGALITY_APPROVER));
        model.addAttribute("kinds", OpinionKind.values());
        model.addAttribute("severities", Severity.values());
        model.addAttribute("outcomes", LegalityOutcome.values());
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", AnnotationForm.EMPTY);
        }
        return matter.kind();
    }

    private void layReport(Actor actor, MatterView matter, List<AnnotationView> annotations, Model model) {
        ReportView report = reports.readable(actor, matter.reportId());
        List<AnnotationView> withdrawn = readReview.withdrawn(actor, matter.id());
        model.addAttribute("report", report);
        model.addAttribute("revisions", revisions(report));
        model.addAttribute("sections", PaperText.of(report, annotations));
        model.addAttribute("withdrawn", withdrawn);
        model.addAttribute("people", names.people(matter, Stream.concat(annotations.stream(), withdrawn.stream()).toList()));
        model.addAttribute("changed", secondReading.changed(actor, report));
        model.addAttribute("drafts", annotations.stream().filter(AnnotationView::draft).count());
    }

    private void layOther(Actor actor, MatterView matter, List<AnnotationView> annotations, Model model) {
        ReadMatterCase.CaseView about = readCase.matterCase(actor, matter.id());
        List<AnnotationView> withdrawn = readReview.withdrawn(actor, matter.id());
        PaperText text = PaperText.ofFile(matter, about, annotations);
        model.addAttribute("about", about);
        model.addAttribute("sections", List.of(text));
        model.addAttribute("revisions", Map.of(text.id(), text.revisionId()));
        model.addAttribute("withdrawn", withdrawn);
        model.addAttribute("people", names.people(matter, about, Stream.concat(annotations.stream(), withdrawn.stream()).toList()));
        model.addAttribute("department", names.departments(matter.unitId()).get(matter.departmentId()));
        model.addAttribute("lawYear", matter.clock().receivedOn().getYear());
        model.addAttribute("proposals", annotations.stream().filter(MatterDesk::proposes).toList());
        model.addAttribute("carried", wordingsCarried.carried(actor, matter.id()));
        model.addAttribute("points", Point.values());
        model.addAttribute("verdicts", Verdict.values());
        model.addAttribute("answering", DepartmentsTurn.answering(actor, matter, annotations));
        model.addAttribute("handsIn", DepartmentsTurn.handsIn(actor, matter, annotations));
        model.addAttribute("drafts", annotations.stream().filter(AnnotationView::draft).count());
    }

    /** What was sent and proposes other words for words. */
    private static boolean proposes(AnnotationView a) {
        return !a.draft() && a.proposedWording() != null && !a.quote().isEmpty();
    }

    private static Map<Long, Long> revisions(ReportView report) {
        return report.sections().stream().filter(s -> s.revisionId() != null).collect(Collectors.toMap(SectionView::id, SectionView::revisionId));
    }
}
