package org.qianfa.review.application;

import java.util.List;
import java.util.Optional;
import org.qianfa.drafting.ReportView;
import org.qianfa.review.MatterSubmitted;
import org.qianfa.review.MatterView;
import org.qianfa.review.ReviewRefusal.MaterialsMissing;
import org.qianfa.review.ReviewRefusal.MatterAlreadyOpen;
import org.qianfa.review.SubmitForReview;
import org.qianfa.review.domain.Matter;
import org.qianfa.review.domain.Submission;
import org.qianfa.review.persistence.Matters;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class SubmitForReviewService implements SubmitForReview {

    private final ReviewAccess access;
    private final Matters matters;
    private final Registry registry;
    private final Proceedings proceedings;

    SubmitForReviewService(ReviewAccess access, Matters matters, Registry registry, Proceedings proceedings) {
        this.access = access;
        this.matters = matters;
        this.registry = registry;
        this.proceedings = proceedings;
    }

    @Override
    public long submitForReview(Actor by, long reportId, List<Material> materials) throws Refusal {
        ReportView report = access.report(by, reportId, Role.COORDINATOR);
        ReviewAccess.requireInReview(report);
        if (materials == null || materials.isEmpty() || materials.stream().anyMatch(m -> m == null || m.kind() == null)) {
            throw new MaterialsMissing();
        }
        Optional<Matter> earlier = matters.newestOfReport(reportId);
        if (earlier.isPresent() && earlier.get().state().open()) {
            throw new MatterAlreadyOpen();
        }
        int round = earlier.map(m -> m.submission().round()).orElse(0) + 1;
        Matter matter = registry.enter(MatterView.Kind.REPORT,
                new Submission(report.unitId(), null, reportId, report.title(), round, by.id(), proceedings.now()), materials);
        proceedings.record(by, "SubmitForReview", matter, null, "round " + round);
        proceedings.announce(new MatterSubmitted(by, matter.id(), reportId));
        return matter.id();
    }
}
