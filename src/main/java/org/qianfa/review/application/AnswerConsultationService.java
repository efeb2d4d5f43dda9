package org.qianfa.review.application;

import org.qianfa.drafting.ReportView;
import org.qianfa.review.AnswerConsultation;
import org.qianfa.review.ConsultationAnswered;
import org.qianfa.review.Consultations.Answer;
import org.qianfa.review.EnterReview;
import org.qianfa.review.ReviewRefusal.ReviewTextMissing;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class AnswerConsultationService implements AnswerConsultation {

    private final EnterReview door;
    private final ConsultationRegister register;
    private final Proceedings proceedings;

    AnswerConsultationService(EnterReview door, ConsultationRegister register, Proceedings proceedings) {
        this.door = door;
        this.register = register;
        this.proceedings = proceedings;
    }

    @Override
    public void answerConsultation(Actor by, long reportId, long departmentId, Verdict verdict, String text) throws Refusal {
        ReportView report = door.consultation(by, reportId, departmentId);
        ReviewAccess.requireInReview(report);
        String said = said(verdict, text);
        register.add(reportId, new Answer(departmentId, register.round(reportId), verdict, said, by.id(), proceedings.now()));
        proceedings.record(by, "AnswerConsultation", "report", reportId, report.unitId(), said);
        proceedings.announce(new ConsultationAnswered(by, reportId, departmentId));
    }

    private String said(Verdict verdict, String text) throws ReviewTextMissing {
        if (verdict == Verdict.NO_OBJECTION) {
            return text == null ? "" : text.strip();
        }
        return ReviewAccess.requireText(verdict == Verdict.OBJECTION ? text : null);
    }
}
