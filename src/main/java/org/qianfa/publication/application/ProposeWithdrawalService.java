package org.qianfa.publication.application;

import java.util.List;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.Reports;
import org.qianfa.people.Directory;
import org.qianfa.people.Person;
import org.qianfa.publication.ProposeWithdrawal;
import org.qianfa.publication.domain.Edition;
import org.qianfa.publication.domain.Withdrawal;
import org.qianfa.publication.persistence.Editions;
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
class ProposeWithdrawalService implements ProposeWithdrawal {

    private final Reports reports;
    private final Directory directory;
    private final Editions editions;
    private final StoredWithdrawals withdrawals;
    private final AnswerTerms terms;
    private final WithdrawalRecords records;

    ProposeWithdrawalService(Reports reports, Directory directory, Editions editions, StoredWithdrawals withdrawals, AnswerTerms terms,
                             WithdrawalRecords records) {
        this.reports = reports;
        this.directory = directory;
        this.editions = editions;
        this.withdrawals = withdrawals;
        this.terms = terms;
        this.records = records;
    }

    @Override
    public long proposeWithdrawal(Actor by, long reportId, long editionId, String reason) throws Refusal {
        ReportView report = reports.readable(by, reportId);
        if (!by.holds(Role.OFFICE, report.unitId())) {
            throw new NotPermitted("the office of the unit proposes withdrawals");
        }
        if (reason == null || reason.isBlank()) {
            throw new WithdrawalReasonMissing();
        }
        if (aloneDecides(by, report.unitId())) {
            throw new NobodyElseDecides();
        }
        // Locked, so that two do not propose the same at one moment.
        Edition edition = editions.lock(editionId).filter(e -> e.getReportId() == reportId).orElseThrow(() -> new NotFound("edition", editionId));
        if (edition.getWithdrawnAt() != null || withdrawals.existsByStandingEditionId(editionId)) {
            throw new WithdrawalUnderWay();
        }
        AnswerTerms.Terms at = terms.now(report.unitId());
        Withdrawal withdrawal = withdrawals.save(new Withdrawal(edition, reason.strip()).proposed(by, at.now(), terms.nextWorkingDay(report.unitId())));
        records.proposed(by, withdrawal);
        return withdrawal.getId();
    }

    /** Nobody at all is another matter: somebody may be given the role later. */
    private boolean aloneDecides(Actor by, long unitId) {
        List<Person> deciders = directory.holding(Role.FIRST_RESPONSIBLE, unitId);
        return !deciders.isEmpty() && deciders.stream().allMatch(decider -> decider.id() == by.id());
    }
}
