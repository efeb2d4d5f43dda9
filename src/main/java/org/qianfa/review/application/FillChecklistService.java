package org.qianfa.review.application;

import java.util.List;
import org.qianfa.review.AnnotationBegun;
import org.qianfa.review.DecideLevel.Level;
import org.qianfa.review.FillChecklist;
import org.qianfa.review.MatterView.Kind;
import org.qianfa.review.domain.Matter;
import org.qianfa.review.domain.MatterCase;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class FillChecklistService implements FillChecklist {

    private final ReviewAccess access;
    private final MatterFiles files;
    private final Proceedings proceedings;

    FillChecklistService(ReviewAccess access, MatterFiles files, Proceedings proceedings) {
        this.access = access;
        this.files = files;
        this.proceedings = proceedings;
    }

    @Override
    public void fillChecklist(Actor by, long matterId, List<CheckedPoint> points) throws Refusal {
        Matter matter = access.matter(by, matterId, Role.LEGALITY_REVIEWER);
        if (matter.kind() != Kind.ENFORCEMENT_DECISION) {
            throw new NotFound("checklist of matter", matterId);
        }
        matter.requireReviewing(by.id(), false);
        proceedings.begins(new AnnotationBegun(by, matter.submission().reportId(), matter.id()));
        MatterCase matterCase = files.of(matter);
        matterCase.requireNew(Level.REVIEWER, by.id());
        matterCase.check(points == null ? List.of() : points);
        long failed = points.stream().filter(p -> !p.passed()).count();
        proceedings.record(by, "FillChecklist", matter, null, failed + " failed");
    }
}
