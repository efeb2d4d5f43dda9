package org.qianfa.publication.application;

import org.qianfa.publication.EditionWithdrawn;
import org.qianfa.publication.ReportError;
import org.qianfa.publication.application.AnswerTerms.Terms;
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

    private final Editions editions;
    private final Moderation moderation;
    private final CorrectionRecords records;
    private final AnswerTerms terms;

    ReportErrorService(Editions editions, Moderation moderation, CorrectionRecords records, AnswerTerms terms) {
        this.editions = editions;
        this.moderation = moderation;
        this.records = records;
        this.terms = terms;
    }

    @Override
    public Receipt reportError(long editionId, Found found) throws Refusal {
        // Locked, so that two servers do not both count one short of the limit.
        Edition edition = editions.lock(editionId).orElseThrow(() -> new NotFound("edition", editionId));
        if (edition.getWithdrawnAt() != null) {
            throw new EditionWithdrawn(editionId, edition.getWithdrawnAt(), editions.standingAfter(edition.getReportId(), editionId));
        }
        Long newer = editions.nextOf(edition.getReportId(), editionId);
        if (newer != null) {
            throw new EditionReplaced(newer);
        }
        Terms at = terms.now(edition.getUnitId());
        String address = Moderation.digest(found.address(), at.today());
        moderation.check(edition, found, address, at.now());
        Correction correction = new Correction(edition, CorrectionNumbers.next(at.today()), found).reported(at.now(), at.dueOn(), address);
        records.reported(correction);
        return new Receipt(correction.getNumber(), correction.getDueOn());
    }
}
