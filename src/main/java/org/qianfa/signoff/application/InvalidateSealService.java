package org.qianfa.signoff.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Journal;
import org.qianfa.shared.Sm3;
import org.qianfa.signoff.InvalidateSeal;
import org.qianfa.signoff.SignoffStep;
import org.qianfa.signoff.domain.Ruling;
import org.qianfa.signoff.domain.SealedReport;
import org.qianfa.signoff.domain.Verdict;
import org.qianfa.signoff.persistence.SealedReports;
import org.qianfa.signoff.persistence.Verdicts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class InvalidateSealService implements InvalidateSeal {

    private final SealedReports seals;
    private final Verdicts verdicts;
    private final Journal journal;
    private final Clock clock;

    InvalidateSealService(SealedReports seals, Verdicts verdicts, Journal journal, Clock clock) {
        this.seals = seals;
        this.verdicts = verdicts;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public void invalidateSeal(Actor by, long reportId, String reason) {
        Optional<SealedReport> valid = seals.findByReportIdAndInvalidatedAtIsNull(reportId);
        if (valid.isEmpty()) {
            return;
        }
        SealedReport sealed = valid.get();
        Instant now = clock.instant();
        sealed.invalidate(now, reason);
        Ruling broken = Ruling.returned(SignoffStep.RELEASE, reason);
        verdicts.save(Verdict.on(reportId, sealed.unitId(), Sm3.hex(sealed.text()), broken).by(by, now));
        journal.record(by, "InvalidateSeal", new Journal.Subject("report", reportId, sealed.unitId()), reason,
                "seal " + sealed.digest());
    }
}
