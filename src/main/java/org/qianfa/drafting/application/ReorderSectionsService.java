package org.qianfa.drafting.application;

import java.util.List;
import org.qianfa.drafting.ReorderSections;
import org.qianfa.drafting.domain.Report;
import org.qianfa.drafting.domain.SectionOrder;
import org.qianfa.drafting.persistence.StoredReports;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ReorderSectionsService implements ReorderSections {

    private final Admission admission;
    private final StoredReports reports;
    private final Chronicle chronicle;

    ReorderSectionsService(Admission admission, StoredReports reports, Chronicle chronicle) {
        this.admission = admission;
        this.reports = reports;
        this.chronicle = chronicle;
    }

    @Override
    public void reorderSections(Actor by, long reportId, List<Long> sectionIds, String reason) throws Refusal {
        Report report = admission.locked(by, reportId);
        admission.requireCoordinator(by, report);
        chronicle.beginsWork(by, report);
        SectionOrder order = SectionOrder.of(report, sectionIds, reason);
        order.vacate();
        reports.flush();
        order.settle();
        chronicle.onReport(by, "ReorderSections", report, reason, "sections " + sectionIds);
    }
}
