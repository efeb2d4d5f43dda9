package org.qianfa.publication.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.qianfa.calendar.WorkingDays;
import org.qianfa.publication.ReportError;
import org.qianfa.publication.domain.Correction;
import org.qianfa.publication.domain.Edition;
import org.qianfa.publication.persistence.Editions;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ReportErrorService implements ReportError {

    private static final int WORKING_DAYS = 3;

    private final Editions editions;
    private final Moderation moderation;
    private final CorrectionRecords records;
    private final WorkingDays calendar;
    private final Clock clock;

    ReportErrorService(Editions editions, Moderation moderation, CorrectionRecords records, WorkingDays calendar, Clock clock) {
        this.editions = editions;
        this.moderation = moderation;
        this.records = records;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public Receipt reportError(long editionId, Found found) throws Refusal {
        // Locked, so that two servers do not both count one short of the limit.
        Edition edition = editions.lock(editionId).orElseThrow(() -> new NotFound("edition", editionId));
        Long newer = editions.nextOf(edition.getReportId(), editionId);
        if (newer != null) {
            throw new EditionReplaced(newer);
        }
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        String address = Moderation.digest(found.address(), today);
        moderation.check(edition, found, address, now);
        Correction correction = new Correction(edition, CorrectionNumbers.next(now, clock.getZone()), found)
                .reported(now, calendar.plus(today, WORKING_DAYS), address);
        records.reported(correction);
        return new Receipt(correction.getNumber(), correction.getDueOn());
    }
}
