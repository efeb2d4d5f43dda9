package org.qianfa.review.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qianfa.drafting.ReturnOrder;
import org.qianfa.drafting.WayBack;
import org.qianfa.review.AnswerConsultation;
import org.qianfa.review.AnswerConsultation.Verdict;
import org.qianfa.review.CheckDocument;
import org.qianfa.review.CheckDocument.Checklist;
import org.qianfa.review.CheckDocument.FocusPoint;
import org.qianfa.review.DocumentCheckRecords;
import org.qianfa.review.DocumentCheckRecords.CheckView;
import org.qianfa.review.SubmitForReview;
import org.qianfa.review.SubmitForReview.Material;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
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
    private final DocumentCheckRecords records;

    ReportReviewApi(AnswerConsultation answerConsultation, CheckDocument checkDocument, SubmitForReview submitForReview,
                    DocumentCheckRecords records) {
        this.answerConsultation = answerConsultation;
        this.checkDocument = checkDocument;
        this.submitForReview = submitForReview;
        this.records = records;
    }

    @PostMapping("/consultation/{departmentId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answer(Actor actor, @PathVariable long id, @PathVariable long departmentId, @RequestBody ConsultationBody body) throws Refusal {
        answerConsultation.answerConsultation(actor, id, departmentId, body.verdict(), body.text());
    }

    @PostMapping("/check")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void check(Actor actor, @PathVariable long id, @RequestBody CheckBody body) throws Refusal {
        checkDocument.checkDocument(actor, id, new Checklist(body.confirmed(), body.remarks()), body.order());
    }

    /** How the document was checked so far, the newest first. */
    @GetMapping("/checks")
    List<CheckView> checks(Actor actor, @PathVariable long id) {
        return records.checks(actor, id);
    }

    @PostMapping("/legality")
    @ResponseStatus(HttpStatus.CREATED)
    Submitted submit(Actor actor, @PathVariable long id, @RequestBody SubmissionBody body) throws Refusal {
        return new Submitted(submitForReview.submitForReview(actor, id, body.materials()));
    }

    record ConsultationBody(Verdict verdict, String text) {
    }

    /**
     * @param confirmed points found in order
     * @param wayBack   how the report comes back, as the step lays down if there is none
     * @param remarks   what is said at points; one or the other at each of them, if approved, {@code sectionIds} and {@code reason} if not
     */
    record CheckBody(boolean approved, Set<FocusPoint> confirmed, Map<FocusPoint, String> remarks, List<Long> sectionIds, String reason,
                     WayBack wayBack) {

        ReturnOrder order() {
            return approved ? null : new ReturnOrder(sectionIds, reason, null, wayBack);
        }
    }

    record SubmissionBody(List<Material> materials) {
    }

    record Submitted(long matterId) {
    }
}
