package org.qianfa.review.application;

import java.util.List;
import org.qianfa.review.MaterialsSupplemented;
import org.qianfa.review.MatterView.State;
import org.qianfa.review.SubmitForReview.Material;
import org.qianfa.review.SupplementMaterials;
import org.qianfa.review.domain.Matter;
import org.qianfa.review.domain.Supplement;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class SupplementMaterialsService implements SupplementMaterials {

    private final ReviewAccess access;
    private final ReviewClocks clocks;
    private final Proceedings proceedings;

    SupplementMaterialsService(ReviewAccess access, ReviewClocks clocks, Proceedings proceedings) {
        this.access = access;
        this.clocks = clocks;
        this.proceedings = proceedings;
    }

    @Override
    public void supplementMaterials(Actor by, long matterId, List<Material> added, String note) throws Refusal {
        Matter matter = access.submitted(by, matterId);
        matter.require(State.INCOMPLETE);
        String supplied = ReviewAccess.requireText(note);
        matter.supplement(added == null ? List.of() : added.stream().filter(m -> m != null && m.kind() != null).toList(),
                Supplement.of(supplied, by.id(), proceedings.now()), clocks.today(), clocks.calendar(matter.submission().unitId()));
        proceedings.record(by, "SupplementMaterials", matter, supplied, null);
        proceedings.announce(new MaterialsSupplemented(by, matterId, matter.submission().reportId()));
    }
}
