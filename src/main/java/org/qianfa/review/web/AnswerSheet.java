package org.qianfa.review.web;

import java.util.List;
import java.util.stream.Stream;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.Reports;
import org.qianfa.review.AnnotationView;
import org.qianfa.review.AnswerOpinion.Verdict;
import org.qianfa.review.MatterView;
import org.qianfa.review.Motivation;
import org.qianfa.review.ReadReview;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Lays out the opinions on a report, one of them opened beside its section, and the suggestions of the newest review. */
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

    /** @param chosen the section to change for an opinion on the whole report, may be {@code null} */
    void lay(Actor actor, long reportId, Long opinionId, Long chosen, Model model) {
        List<AnnotationView> opinions = readReview.opinions(actor, reportId).stream().filter(a -> !a.draft()).toList();
        List<AnnotationView> suggestions = suggestions(actor, reportId);
        ReportView report = reports.readable(actor, reportId);
        boolean coordinator = actor.holds(Role.COORDINATOR, report.unitId());
        boolean answering = answering(actor, report);
        model.addAttribute("report", report);
        model.addAttribute("opinions", opinions);
        model.addAttribute("suggestions", suggestions);
        model.addAttribute("applicable", answering ? suggestions.stream().filter(s -> open(s) && mayAnswer(actor, s, report))
                .map(AnnotationView::id).toList() : List.of());
        model.addAttribute("people", names.people(Stream.concat(opinions.stream(), suggestions.stream()).toList()));
        model.addAttribute("finishing", answering && coordinator);
        model.addAttribute("verdicts", Verdict.values());
        if (!opinions.isEmpty()) {
            AnnotationView opened = opened(opinions, opinionId);
            open(opened, section(report, opened.onWholeReport() ? chosen : opened.sectionId()), report, model);
            model.addAttribute("answerable", answering && !opened.closed() && mayAnswer(actor, opened, report));
        }
    }

    private boolean answering(Actor actor, ReportView report) {
        return report.phase() == ReportPhase.UNDER_REVIEW && readReview.newestMatter(actor, report.id())
                .filter(m -> m.state() == MatterView.State.REPLIED).isPresent();
    }

    private static boolean open(AnnotationView suggestion) {
        return suggestion.answer() == null && suggestion.placed();
    }

    private static boolean mayAnswer(Actor actor, AnnotationView said, ReportView report) {
        SectionView section = section(report, said.sectionId());
        return actor.holds(Role.COORDINATOR, report.unitId()) || section != null && section.drafterId() == actor.id();
    }

    private List<AnnotationView> suggestions(Actor actor, long reportId) {
        return readReview.newestMatter(actor, reportId).map(m -> readReview.annotations(actor, m.id())).orElse(List.of()).stream()
                .filter(a -> a.motivation() == Motivation.EDITING && !a.draft()).toList();
    }

    private AnnotationView opened(List<AnnotationView> opinions, Long opinionId) {
        if (opinionId == null) {
            return opinions.stream().filter(o -> o.answer() == null).findFirst().orElse(opinions.get(0));
        }
        return opinions.stream().filter(o -> o.id() == opinionId).findFirst().orElseThrow(() -> new NotFound("opinion", opinionId));
    }

    private static SectionView section(ReportView report, Long id) {
        return id == null ? null : report.sections().stream().filter(s -> s.id() == id).findFirst()
                .orElseThrow(() -> new NotFound("section", id));
    }

    /** @param section {@code null} for an opinion on the whole report as long as none is chosen */
    private void open(AnnotationView opened, SectionView section, ReportView report, Model model) {
        model.addAttribute("opened", opened);
        model.addAttribute("section", section);
        model.addAttribute("sections", section == null ? PaperText.of(report, List.of()) : List.of(PaperText.of(section, List.of(opened))));
        model.addAttribute("change", opened.before() == null ? null : Difference.between(opened.before(), opened.after()));
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", new AnswersPage.Form(opened.answer(), opened.answerReason(),
                    section == null ? null : proposed(opened, section.text()), section == null ? null : section.revisionId(),
                    opened.answer() != null && opened.before() == null, section == null ? null : section.id()));
        }
    }

    /** The section with the proposed wording in place of the quoted words, where their place is certain. */
    private static String proposed(AnnotationView opinion, String text) {
        boolean known = opinion.proposedWording() != null && opinion.answer() == null && opinion.placed();
        return known ? text.substring(0, opinion.place().start()) + opinion.proposedWording() + text.substring(opinion.place().end()) : text;
    }
}
