package org.qianfa.workflow.process;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import org.qianfa.drafting.Reports;
import org.qianfa.publication.Corrections;
import org.qianfa.publication.EditionWithdrawals;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the diagrams need to know of reported errors and of withdrawals. Used by them as {@code ${correctionFacts.…}}. */
@Component("correctionFacts")
public class CorrectionFacts {

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    private final Corrections corrections;
    private final EditionWithdrawals withdrawals;
    private final Reports reports;
    private final ZoneId zone;

    CorrectionFacts(Corrections corrections, EditionWithdrawals withdrawals, Reports reports, @Value("${qianfa.zone}") ZoneId zone) {
        this.corrections = corrections;
        this.withdrawals = withdrawals;
        this.reports = reports;
        this.zone = zone;
    }

    /** At the end of the last working day for the answer. */
    public Date due(long correctionId) {
        return endOf(corrections.dueOn(correctionId));
    }

    /** At the end of the last working day for the decision. */
    public Date withdrawalDue(long withdrawalId) {
        return endOf(withdrawals.dueOn(withdrawalId));
    }

    private Date endOf(LocalDate day) {
        return Date.from(day.atTime(END_OF_DAY).atZone(zone).toInstant());
    }

    public long cycleOf(long reportId) {
        return reports.report(reportId).cycleId();
    }
}
