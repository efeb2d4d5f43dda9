package org.qianfa.review.application;

import java.time.LocalDate;
import org.qianfa.drafting.Reports;
import org.qianfa.review.HoldReviewClocks;
import org.qianfa.review.persistence.Matters;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who stopped the report, and why, is in the journal already. */
@Service
@Transactional
class HoldReviewClocksService implements HoldReviewClocks {

    private final Matters matters;
    private final ConsultationRegister register;
    private final ReviewClocks clocks;
    private final Reports reports;

    HoldReviewClocksService(Matters matters, ConsultationRegister register, ReviewClocks clocks, Reports reports) {
        this.matters = matters;
        this.register = register;
        this.clocks = clocks;
        this.reports = reports;
    }

    @Override
    public void hold(long reportId) {
        matters.ofReport(reportId).forEach(matter -> matter.hold(clocks.today()));
    }

    @Override
    public void letGoOn(long reportId) {
        matters.ofReport(reportId).forEach(matter -> matter.letGoOn(clocks.today(), clocks.calendar(reports.report(reportId).unitId())));
    }

    @Override
    public void consultUntil(long reportId, LocalDate dueOn) {
        register.limit(reportId).ifPresent(limit -> register.open(reportId, clocks.until(limit.workingDays(), dueOn)));
    }
}
