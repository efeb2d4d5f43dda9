package org.qianfa.publication.application;

import java.time.Clock;
import org.qianfa.publication.CorrectionJudged;
import org.qianfa.publication.ErrorReported;
import org.qianfa.publication.JudgeCorrection.Judgement;
import org.qianfa.publication.domain.Correction;
import org.qianfa.publication.persistence.StoredCorrections;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Journal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes down what was reported and how it was judged, into the journal, and last of all announces it. */
@Component
class CorrectionRecords {

    private final StoredCorrections corrections;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CorrectionRecords(StoredCorrections corrections, Journal journal, ApplicationEventPublisher events, Clock clock) {
        this.corrections = corrections;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** The journal does not repeat the reader's words: they are confidential, and its readers are not those who judge. */
    void reported(Correction correction) {
        corrections.save(correction);
        journal.record(null, "ReportError", subject(correction), null,
                "/p/" + correction.getEdition().getId() + ", due " + correction.getDueOn());
        events.publishEvent(new ErrorReported(correction.getId(), correction.getEdition().getReportId(), correction.getUnitId()));
    }

    void judged(Actor by, Correction correction, Judgement judgement, boolean reopened) {
        correction.judge(by, judgement, clock.instant());
        journal.record(by, "JudgeCorrection", subject(correction), judgement.answer(),
                (judgement.accepted() ? "accepted" : "rejected") + (reopened ? ", report opened again" : ""));
        events.publishEvent(new CorrectionJudged(by, correction.getId(), correction.getEdition().getReportId(), judgement.accepted(), reopened));
    }

    private static Journal.Subject subject(Correction correction) {
        return new Journal.Subject("correction", correction.getId(), correction.getUnitId());
    }
}
