package org.qianfa.review.domain;

import java.util.List;
import org.qianfa.review.MatterView;

/** Writes a matter down as pages see it. */
final class MatterSheet {

    private MatterSheet() {
    }

    static MatterView of(Matter matter, Dossier dossier, String number, boolean withConclusions, MatterView.Clock now) {
        Submission s = matter.submission();
        Approval a = matter.examination().approval();
        return new MatterView(matter.id(), matter.kind(), s.reportId(), s.unitId(), s.title(), s.round(), matter.state(),
                dossier.materials(), dossier.missing(), dossier.supplement(), s.submittedBy(), s.submittedAt(),
                List.copyOf(matter.advisers()), withConclusions ? matter.conclusions() : List.of(), a.outcome(), a.approvedBy(),
                a.approvedAt(), a.approverNote(), a.unheardBecause(), number, s.departmentId(), now);
    }
}
