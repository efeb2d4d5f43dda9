package org.qianfa.review;

import java.util.List;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** The coordinator supplies what was missing (补正). Announces {@link MaterialsSupplemented}. */
public interface SupplementMaterials {

    /**
     * @param added materials to add to the list, may be empty
     * @param note  what was supplied; mandatory
     * @throws Refusal if the note is missing, or nothing was asked for
     */
    void supplementMaterials(Actor by, long matterId, List<SubmitForReview.Material> added, String note) throws Refusal;

}
