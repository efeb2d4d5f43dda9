package org.qianfa.review.web;

import java.util.List;
import java.util.Set;
import org.qianfa.drafting.ReturnOrder;
import org.qianfa.review.AnswerConsultation;
import org.qianfa.review.AnswerConsultation.Verdict;
import org.qianfa.review.CheckDocument;
import org.qianfa.review.CheckDocument.FocusPoint;
import org.qianfa.review.SubmitForReview;
import org.qianfa.review.SubmitForReview.Material;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Consultation, document check and submission to the legal review, as JSON. */
@RestController
@RequestMapping("/api/reports/{id}")
class ReportReviewApi {

    private final AnswerConsultation answerConsultation;
    private final CheckDocument checkDocument;
    private final SubmitForReview submitForReview;

    ReportReviewApi(AnswerConsultation answerConsultation, CheckDocument checkDocument, SubmitForReview submitForReview) {
        this.answerConsultation = answerConsultation;
        this.checkDocument = checkDocument;
        this.submitForReview = submitForReview;
    }

    @PostMapping("/consultation/{departmentId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answer(Actor actor, @PathVariable long id, @PathVariable long departmentId, @RequestBody ConsultationBody body) throws Refusal {
        answerConsultation.answerConsultation(actor, id, departmentId, body.verdict(), body.text());
    }

    @PostMapping("/check")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void check(Actor actor, @PathVariable long id, @RequestBody CheckBody body) throws Refusal {
        checkDocument.checkDocument(actor, id, body.points(), body.order());
    }

    @PostMapping("/legality")
    @ResponseStatus(HttpStatus.CREATED)
    Submitted submit(Actor actor, @PathVariable long id, @RequestBody SubmissionBody body) throws Refusal {
        return new Submitted(submitForReview.submitForReview(actor, id, body.materials()));
    }

    record ConsultationBody(Verdict verdict, String text) {
    }

    /** @param confirmed points found in order, mandatory if approved; {@code sectionIds} and {@code reason} if not */
    record CheckBody(boolean approved, Set<FocusPoint> confirmed, List<Long> sectionIds, String reason) {

        Set<FocusPoint> points() {
            return confirmed == null ? Set.of() : confirmed;
        }

        ReturnOrder order() {
            return approved ? null : new ReturnOrder(sectionIds, reason);
        }
    }

    record SubmissionBody(List<Material> materials) {
    }

    record Submitted(long matterId) {
    }
}
