package org.qianfa.review.application;

import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReturnOrder;
import org.qianfa.drafting.ReturnReport;
import org.qianfa.review.ConsultationGivenBack;
import org.qianfa.review.EnterReview;
import org.qianfa.review.GiveConsultationBack;
import org.qianfa.review.ReviewRefusal.ConsultationAlreadyAnswered;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class GiveConsultationBackService implements GiveConsultationBack {

    private final EnterReview door;
    private final ConsultationRegister register;
    private final ReturnReport returns;
    private final Proceedings proceedings;

    GiveConsultationBackService(EnterReview door, ConsultationRegister register, ReturnReport returns, Proceedings proceedings) {
        this.door = door;
        this.register = register;
        this.returns = returns;
        this.proceedings = proceedings;
    }

    @Override
    public void giveConsultationBack(Actor by, long reportId, long departmentId, String word) throws Refusal {
        ReportView report = door.consultation(by, reportId, departmentId);
        ReviewAccess.requireInReview(report);
        String said = ReviewAccess.requireText(word);
        if (register.answered(reportId, register.round(reportId), departmentId)) {
            throw new ConsultationAlreadyAnswered();
        }
        returns.returnReport(by, reportId, ReturnOrder.toConsolidation(said));
        proceedings.record(by, "GiveConsultationBack", "report", reportId, report.unitId(), said);
        proceedings.announce(new ConsultationGivenBack(by, reportId, departmentId));
    }
}
