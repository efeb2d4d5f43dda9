package org.qianfa.review.web;

import java.util.List;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.Reports;
import org.qianfa.review.AnnotationView;
import org.qianfa.review.AnswerOpinion.Verdict;
import org.qianfa.review.MatterView;
import org.qianfa.review.ReadReview;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Lays out the opinions on a report, one of them opened beside its section. */
@Component
class AnswerSheet {

    private final ReadReview readReview;
    private final Reports reports;
    private final Names names;

    AnswerSheet(ReadReview readReview, Reports reports, Names names) {
        this.readReview = readReview;
        this.reports = reports;
        this.names = names;
    }

    void lay(Actor actor, long reportId, Long opinionId, Model model) {
        List<AnnotationView> opinions = readReview.opinions(actor, reportId);
        ReportView report = reports.readable(actor, reportId);
        boolean coordinator = actor.holds(Role.COORDINATOR, report.unitId());
        boolean answering = report.phase() == ReportPhase.UNDER_REVIEW && readReview.newestMatter(actor, reportId)
                .filter(m -> m.state() == MatterView.State.REPLIED).isPresent();
        model.addAttribute("report", report);
        model.addAttribute("opinions", opinions);
        model.addAttribute("people", names.people(opinions.stream().map(AnnotationView::authorId).toList()));
        model.addAttribute("finishing", answering && coordinator);
        model.addAttribute("verdicts", Verdict.values());
        if (!opinions.isEmpty()) {
            AnnotationView opened = opened(opinions, opinionId);
            SectionView section = report.sections().stream().filter(s -> s.id() == opened.sectionId()).findFirst()
                    .orElseThrow(() -> new NotFound("section", opened.sectionId()));
            open(opened, section, model);
            model.addAttribute("answerable", answering && !opened.closed() && (coordinator || section.drafterId() == actor.id()));
        }
    }

    private AnnotationView opened(List<AnnotationView> opinions, Long opinionId) {
        if (opinionId == null) {
            return opinions.stream().filter(o -> o.answer() == null).findFirst().orElse(opinions.get(0));
        }
        return opinions.stream().filter(o -> o.id() == opinionId).findFirst().orElseThrow(() -> new NotFound("opinion", opinionId));
    }

    private void open(AnnotationView opened, SectionView section, Model model) {
        model.addAttribute("opened", opened);
        model.addAttribute("section", section);
        model.addAttribute("sections", List.of(PaperText.of(section, List.of(opened))));
        model.addAttribute("change", opened.before() == null ? null : Difference.between(opened.before(), opened.after()));
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", new AnswersPage.Form(opened.answer(), opened.answerReason(), proposed(opened, section.text()),
                    section.revisionId(), opened.textUnchanged()));
        }
    }

    /** The section with the proposed wording in place of the quoted words, where their place is certain. */
    private static String proposed(AnnotationView opinion, String text) {
        boolean known = opinion.proposedWording() != null && opinion.answer() == null && opinion.place().start() < opinion.place().end();
        return known ? text.substring(0, opinion.place().start()) + opinion.proposedWording() + text.substring(opinion.place().end()) : text;
    }
}
