package org.qianfa.review;

import java.util.List;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** The coordinator submits the report to the legal review (送审), with a list of materials. A later submission opens a new round. Announces {@link MatterSubmitted}. */
public interface SubmitForReview {

    /**
     * @return the matter's id
     * @throws Refusal if no material is listed, a review of the report is still open, or the report is not under review
     */
    long submitForReview(Actor by, long reportId, List<Material> materials) throws Refusal;


    /** @param note what or where it is, may be empty */
    record Material(MaterialKind kind, String note) {
    }

    /** What a submission consists of. */
    enum MaterialKind {
        /** 送审稿. */
        DRAFT,
        /** 依据. */
        BASIS,
        /** 征求意见及采纳情况. */
        CONSULTATION,
        /** 起草说明. */
        EXPLANATION,
        /** 其他. */
        OTHER
    }
}
