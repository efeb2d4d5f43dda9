package org.qianfa.publication.application;

import java.time.Clock;
import java.time.Instant;
import org.qianfa.drafting.Reports;
import org.qianfa.publication.DecideWithdrawal;
import org.qianfa.publication.domain.Edition;
import org.qianfa.publication.domain.Withdrawal;
import org.qianfa.publication.persistence.StoredWithdrawals;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class DecideWithdrawalService implements DecideWithdrawal {

    private final StoredWithdrawals withdrawals;
    private final Reports reports;
    private final Rework rework;
    private final IncidentBook incidents;
    private final WithdrawalRecords records;
    private final Clock clock;

    DecideWithdrawalService(StoredWithdrawals withdrawals, Reports reports, Rework rework, IncidentBook incidents, WithdrawalRecords records, Clock clock) {
        this.withdrawals = withdrawals;
        this.reports = reports;
        this.rework = rework;
        this.incidents = incidents;
        this.records = records;
        this.clock = clock;
    }

    @Override
    public void decideWithdrawal(Actor by, long withdrawalId, Ruling ruling) throws Refusal {
        Withdrawal withdrawal = withdrawals.findById(withdrawalId).orElseThrow(() -> new NotFound("withdrawal", withdrawalId));
        Edition edition = withdrawal.getEdition();
        reports.readable(by, edition.getReportId());
        if (!by.holds(Role.FIRST_RESPONSIBLE, edition.getUnitId())) {
            throw new NotPermitted("the first responsible person of the unit decides withdrawals");
        }
        withdrawal.check(by, ruling);
        boolean reopened = ruling.approved() && ruling.correct()
                && rework.reopen(by, edition.getReportId(), "撤回后更正：" + withdrawal.getReason());
        Instant now = clock.instant();
        withdrawal.decide(by, ruling, now);
        if (ruling.approved()) {
            incidents.withdrawn(edition, now);
        }
        records.decided(by, withdrawal, ruling, reopened);
    }
}
