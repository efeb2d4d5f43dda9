package org.qianfa.review.application;

import java.util.Arrays;
import java.util.List;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReturnOrder;
import org.qianfa.drafting.ReturnReport;
import org.qianfa.drafting.StepNotPassed;
import org.qianfa.review.CheckDocument;
import org.qianfa.review.DocumentChecked;
import org.qianfa.review.ReviewRefusal.FocusPointsOpen;
import org.qianfa.review.domain.DocumentCheck;
import org.qianfa.review.persistence.DocumentChecks;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.qianfa.shared.Sm3;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class CheckDocumentService implements CheckDocument {

    private final ReviewAccess access;
    private final ReturnReport returnReport;
    private final DocumentChecks checks;
    private final Proceedings proceedings;

    CheckDocumentService(ReviewAccess access, ReturnReport returnReport, DocumentChecks checks, Proceedings proceedings) {
        this.access = access;
        this.returnReport = returnReport;
        this.checks = checks;
        this.proceedings = proceedings;
    }

    @Override
    public void checkDocument(Actor by, long reportId, Checklist checklist, ReturnOrder order) throws Refusal {
        ReportView report = access.report(by, reportId, Role.OFFICE);
        ReviewAccess.requireInReview(report);
        if (order == null) {
            requireAll(checklist);
        } else {
            ReviewAccess.requireText(order.reason());
            requireNothingBefore(order);
            returnReport.returnReport(by, reportId, order);
        }
        String reason = order == null ? null : order.reason();
        checks.save(new DocumentCheck(reportId, reason, Sm3.hex(report.text())).by(by, proceedings.now()).found(checklist));
        proceedings.record(by, "CheckDocument", "report", reportId, report.unitId(), reason);
        proceedings.announce(new DocumentChecked(by, reportId, order));
    }

    /** No other review comes before this one. */
    private static void requireNothingBefore(ReturnOrder order) throws StepNotPassed {
        if (order.to() != null) {
            throw new StepNotPassed(order.to());
        }
    }

    private static void requireAll(Checklist checklist) throws FocusPointsOpen {
        List<FocusPoint> open = Arrays.stream(FocusPoint.values()).filter(point -> !checklist.answers(point)).toList();
        if (!open.isEmpty()) {
            throw new FocusPointsOpen(open);
        }
    }
}
