package org.qianfa.publication.application;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.qianfa.publication.CorrectionState;
import org.qianfa.publication.Corrections;
import org.qianfa.publication.domain.Correction;
import org.qianfa.publication.persistence.Editions;
import org.qianfa.publication.persistence.StoredCorrections;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class CorrectionsQuery implements Corrections {

    private static final int MOST = 100;

    private final StoredCorrections corrections;
    private final CorrectionFile file;
    private final Editions editions;

    CorrectionsQuery(StoredCorrections corrections, CorrectionFile file, Editions editions) {
        this.corrections = corrections;
        this.file = file;
        this.editions = editions;
    }

    @Override
    public Answer answer(String number) {
        Correction c = corrections.findByNumber(number.strip().toUpperCase(Locale.ROOT)).orElseThrow(() -> new NotFound("correction", number));
        return new Answer(c.getNumber(), c.getState(), c.getEdition().getTitle(), c.getEdition().getId(), c.getReportedAt(), c.getDueOn(),
                c.getAnswer(), c.getJudgedAt(), correctedBy(c));
    }

    @Override
    public Listing corrections(Actor reader, Query query) {
        Set<Long> units = CorrectionFile.units(reader);
        if (units.isEmpty()) {
            return new Listing(List.of(), null);
        }
        int size = Math.max(1, Math.min(query.size(), MOST));
        Set<CorrectionState> states = query.open() ? EnumSet.of(CorrectionState.REPORTED) : EnumSet.allOf(CorrectionState.class);
        List<Item> found = corrections.items(units, states, query.after() <= 0 ? Long.MAX_VALUE : query.after(), Limit.of(size + 1));
        List<Item> page = found.subList(0, Math.min(size, found.size()));
        return new Listing(page, found.size() > size ? page.get(size - 1).id() : null);
    }

    @Override
    public CorrectionView correction(Actor reader, long correctionId) {
        Correction c = file.readable(reader, correctionId);
        return new CorrectionView(c.getId(), c.getNumber(), c.getState(), c.getUnitId(), c.getEdition().getId(), c.getEdition().getReportId(),
                c.getEdition().getTitle(), c.getWords(), c.getDescription(), c.getContact(), c.getReportedAt(), c.getDueOn(), c.getAnswer(),
                c.getJudgedByName(), c.getJudgedAt(), correctedBy(c));
    }

    @Override
    public List<Long> ofReport(long reportId) {
        return corrections.idsOfReport(reportId);
    }

    @Override
    public LocalDate dueOn(long correctionId) {
        return corrections.findById(correctionId).map(Correction::getDueOn).orElseThrow(() -> new NotFound("correction", correctionId));
    }

    /** Every edition made after an error was accepted comes out of the rework that it asked for or joined. */
    private Long correctedBy(Correction c) {
        return c.getState() == CorrectionState.ACCEPTED ? editions.firstAfter(c.getEdition().getReportId(), c.getJudgedAt()) : null;
    }
}
