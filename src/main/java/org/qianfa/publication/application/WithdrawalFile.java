package org.qianfa.publication.application;

import java.util.List;
import org.qianfa.drafting.Reports;
import org.qianfa.publication.EditionWithdrawals;
import org.qianfa.publication.domain.Withdrawal;
import org.qianfa.publication.persistence.Editions;
import org.qianfa.publication.persistence.StoredWithdrawals;
import org.qianfa.drafting.ReportView;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import java.time.LocalDate;

@Service
@Transactional(readOnly = true)
class WithdrawalFile implements EditionWithdrawals {

    private final StoredWithdrawals withdrawals;
    private final Editions editions;
    private final Reports reports;

    WithdrawalFile(StoredWithdrawals withdrawals, Editions editions, Reports reports) {
        this.withdrawals = withdrawals;
        this.editions = editions;
        this.reports = reports;
    }

    @Override
    public Overview ofReport(Actor reader, long reportId) {
        ReportView report = reports.readable(reader, reportId);
        List<Standing> standing = editions.findByReportIdAndWithdrawnAtIsNullOrderByIdDesc(reportId).stream()
                .map(e -> new Standing(e.getId(), e.getIndexNumber(), e.getPublishedAt())).toList();
        return new Overview(reportId, report.unitId(), report.title(), standing,
                withdrawals.ofReport(reportId).stream().map(Withdrawal::view).toList());
    }

    @Override
    public WithdrawalView withdrawal(Actor reader, long withdrawalId) {
        Withdrawal withdrawal = kept(withdrawalId);
        reports.readable(reader, withdrawal.getEdition().getReportId());
        return withdrawal.view();
    }

    @Override
    public LocalDate dueOn(long withdrawalId) {
        return kept(withdrawalId).getDueOn();
    }

    private Withdrawal kept(long withdrawalId) {
        return withdrawals.findById(withdrawalId).orElseThrow(() -> new NotFound("withdrawal", withdrawalId));
    }
}
