package org.qianfa.drafting.application;

import org.qianfa.drafting.ReturnOrder;
import org.qianfa.drafting.ReturnReport;
import org.qianfa.drafting.WayBack;
import org.qianfa.drafting.domain.Report;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ReturnReportService implements ReturnReport {

    private final Admission admission;
    private final Chronicle chronicle;

    ReturnReportService(Admission admission, Chronicle chronicle) {
        this.admission = admission;
        this.chronicle = chronicle;
    }

    @Override
    public void returnReport(Actor by, long reportId, ReturnOrder order) throws Refusal {
        Report report = admission.locked(by, reportId);
        report.sendBack(order);
        chronicle.onReport(by, "ReturnReport", report, order.reason(),
                where(order) + (order.wayBack() == WayBack.AS_DECLARED ? "" : ", " + order.wayBack()));
    }

    private static String where(ReturnOrder order) {
        if (order.to() != null) {
            return "to " + order.to();
        }
        return order.toSections() ? "to sections " + order.sectionIds() : "to consolidation";
    }
}
