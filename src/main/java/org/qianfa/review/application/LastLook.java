package org.qianfa.review.application;

import org.qianfa.drafting.MarkSeen;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.Reports;
import org.qianfa.review.domain.Matter;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Component;

/** Remembers on which text somebody concluded, so that a second reading can begin with what has changed since. */
@Component
class LastLook {

    private final Reports reports;
    private final MarkSeen markSeen;

    LastLook(Reports reports, MarkSeen markSeen) {
        this.reports = reports;
        this.markSeen = markSeen;
    }

    void remember(Actor by, Matter matter) {
        if (matter.submission().reportId() != null) {
            reports.report(matter.submission().reportId()).sections().stream().filter(s -> s.revisionNumber() > 0)
                    .forEach((SectionView s) -> markSeen.markSeen(by, s.id(), s.revisionNumber()));
        }
    }
}
