package org.qianfa.review.web;

import java.util.List;
import java.util.Set;
import org.qianfa.review.AdviserAssignment;
import org.qianfa.review.AdviserAssignment.Candidate;
import org.qianfa.review.AdviserAssignment.Entry;
import org.qianfa.review.ChangeAdvisers;
import org.qianfa.review.DeclineReview;
import org.qianfa.review.KeepAdviserFields;
import org.qianfa.review.LegalField;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Advisers of a unit and of a matter, as JSON. */
@RestController
@RequestMapping("/api")
class AdvisersApi {

    private final KeepAdviserFields fields;
    private final AdviserAssignment assignment;
    private final ChangeAdvisers changeAdvisers;
    private final DeclineReview declineReview;

    AdvisersApi(KeepAdviserFields fields, AdviserAssignment assignment, ChangeAdvisers changeAdvisers, DeclineReview declineReview) {
        this.fields = fields;
        this.assignment = assignment;
        this.changeAdvisers = changeAdvisers;
        this.declineReview = declineReview;
    }

    @GetMapping("/units/{unitId}/advisers")
    List<KeepAdviserFields.Adviser> advisers(Actor actor, @PathVariable long unitId) {
        return fields.advisers(actor, unitId);
    }

    @PutMapping("/units/{unitId}/advisers/{adviserId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void mark(Actor actor, @PathVariable long unitId, @PathVariable long adviserId, @RequestBody FieldsBody body) {
        fields.markAdviser(actor, unitId, adviserId, body.fields() == null ? Set.of() : body.fields());
    }

    @GetMapping("/matters/{id}/advisers")
    AssignmentBody assignment(Actor actor, @PathVariable long id) {
        return new AssignmentBody(assignment.candidates(actor, id), assignment.entries(actor, id));
    }

    @PostMapping("/matters/{id}/advisers")
    AssignmentBody change(Actor actor, @PathVariable long id, @RequestBody ChangeBody body) throws Refusal {
        changeAdvisers.changeAdvisers(actor, id, body.added(), body.removed(), body.reason());
        return assignment(actor, id);
    }

    @PostMapping("/matters/{id}/declination")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decline(Actor actor, @PathVariable long id, @RequestBody ReasonBody body) throws Refusal {
        declineReview.declineReview(actor, id, body.reason());
    }

    record FieldsBody(Set<LegalField> fields) {
    }

    record AssignmentBody(List<Candidate> candidates, List<Entry> entries) {
    }

    record ChangeBody(List<Long> added, List<Long> removed, String reason) {
    }

    record ReasonBody(String reason) {
    }
}
