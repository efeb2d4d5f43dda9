package org.qianfa.review.web;

import java.util.List;
import org.qianfa.review.AnnotationView;
import org.qianfa.review.MatterView.Kind;
import org.qianfa.review.ReadReview;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Lays out the opinions on the file of a matter, one of them opened beside the text. Without opinions, the matter and its answer. */
@Component
class FindingsSheet {

    private final MatterDesk desk;
    private final ReadReview readReview;

    FindingsSheet(MatterDesk desk, ReadReview readReview) {
        this.desk = desk;
        this.readReview = readReview;
    }

    /** @return the page to show */
    String lay(Actor actor, long matterId, Long opinionId, Model model) {
        requireOther(actor, matterId);
        desk.layCase(actor, matterId, "answer", model);
        List<AnnotationView> findings = findings(actor, matterId);
        if (findings.isEmpty()) {
            return "review/case";
        }
        AnnotationView opened = opened(findings, opinionId);
        model.addAttribute("findings", findings);
        model.addAttribute("unanswered", findings.stream().filter(f -> f.answer() == null).count());
        model.addAttribute("opened", opened);
        model.addAttribute("change", opened.before() == null ? null : Difference.between(opened.before(), opened.after()));
        if (!(model.getAttribute("form") instanceof FindingsPage.Form)) {
            model.addAttribute("form", new FindingsPage.Form(opened.answer(), opened.answerReason(), false));
        }
        return "review/findings";
    }

    /** Whether the opinion is one of the matter's, for somebody who may know of it. */
    void requireOn(Actor actor, long matterId, long opinionId) {
        requireOther(actor, matterId);
        opened(findings(actor, matterId), opinionId);
    }

    private void requireOther(Actor actor, long matterId) {
        if (readReview.matter(actor, matterId).kind() == Kind.REPORT) {
            throw new NotFound("answer of matter", matterId);
        }
    }

    private List<AnnotationView> findings(Actor actor, long matterId) {
        return DepartmentsTurn.findings(readReview.annotations(actor, matterId));
    }

    private static AnnotationView opened(List<AnnotationView> findings, Long opinionId) {
        if (opinionId == null) {
            return findings.stream().filter(f -> f.answer() == null).findFirst().orElse(findings.get(0));
        }
        return findings.stream().filter(f -> f.id() == opinionId).findFirst().orElseThrow(() -> new NotFound("opinion", opinionId));
    }
}
