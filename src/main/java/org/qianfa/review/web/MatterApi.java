package org.qianfa.review.web;

import java.util.List;
import org.qianfa.review.AdviserAssignment.Choice;
import org.qianfa.review.AnnotationView;
import org.qianfa.review.ApproveReview;
import org.qianfa.review.CheckCompleteness;
import org.qianfa.review.LegalityOutcome;
import org.qianfa.review.MatterView;
import org.qianfa.review.ReadReview;
import org.qianfa.review.SubmitForReview.Material;
import org.qianfa.review.SupplementMaterials;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A matter under legal review and its steps, as JSON. Commands answer with the matter as it is then. */
@RestController
@RequestMapping("/api/matters/{id}")
class MatterApi {

    private final ReadReview readReview;
    private final CheckCompleteness checkCompleteness;
    private final SupplementMaterials supplementMaterials;
    private final ApproveReview approveReview;

    MatterApi(ReadReview readReview, CheckCompleteness checkCompleteness, SupplementMaterials supplementMaterials,
              ApproveReview approveReview) {
        this.readReview = readReview;
        this.checkCompleteness = checkCompleteness;
        this.supplementMaterials = supplementMaterials;
        this.approveReview = approveReview;
    }

    @GetMapping
    MatterBody matter(Actor actor, @PathVariable long id) {
        return new MatterBody(readReview.matter(actor, id), readReview.annotations(actor, id));
    }

    @PostMapping("/completeness")
    MatterView completeness(Actor actor, @PathVariable long id, @RequestBody CompletenessBody body) throws Refusal {
        checkCompleteness.checkCompleteness(actor, id, body.complete(), body.missing(), body.limitDays(),
                new Choice(body.advisers(), body.reason()));
        return readReview.matter(actor, id);
    }

    @PostMapping("/materials")
    MatterView materials(Actor actor, @PathVariable long id, @RequestBody SupplementBody body) throws Refusal {
        supplementMaterials.supplementMaterials(actor, id, body.added(), body.note());
        return readReview.matter(actor, id);
    }

    @PostMapping("/approval")
    MatterView approval(Actor actor, @PathVariable long id, @RequestBody ApprovalBody body) throws Refusal {
        approveReview.approveReview(actor, id, body.approved(), body.outcome(), body.reason());
        return readReview.matter(actor, id);
    }

    record MatterBody(MatterView matter, List<AnnotationView> annotations) {
    }

    /** @param advisers {@code null} for those proposed @param reason why somebody in conflict is called */
    record CompletenessBody(boolean complete, String missing, Integer limitDays, List<Long> advisers, String reason) {
    }

    record SupplementBody(List<Material> added, String note) {
    }

    record ApprovalBody(boolean approved, LegalityOutcome outcome, String reason) {
    }
}
