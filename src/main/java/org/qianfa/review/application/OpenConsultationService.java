package org.qianfa.review.application;

import org.qianfa.drafting.Reports;
import org.qianfa.review.OpenConsultation;
import org.qianfa.review.Consultations.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class OpenConsultationService implements OpenConsultation {

    private final ConsultationRegister register;
    private final ReviewClocks clocks;
    private final Reports reports;
    private final Proceedings proceedings;

    OpenConsultationService(ConsultationRegister register, ReviewClocks clocks, Reports reports, Proceedings proceedings) {
        this.register = register;
        this.clocks = clocks;
        this.reports = reports;
        this.proceedings = proceedings;
    }

    @Override
    public void openConsultation(long reportId, int limitDays) {
        if (register.limit(reportId).isPresent()) {
            return;
        }
        long unitId = reports.report(reportId).unitId();
        Limit limit = clocks.limit(unitId, limitDays);
        register.open(reportId, limit);
        proceedings.recordOfProcess("OpenConsultation", reportId, unitId,
                limitDays + " working days, until " + limit.dueOn());
    }
}
