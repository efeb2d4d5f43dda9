package org.qianfa.signoff.application;

import java.time.Clock;
import org.qianfa.drafting.ReportConsolidated;
import org.qianfa.signoff.domain.Round;
import org.qianfa.signoff.persistence.Verdicts;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A report that comes from consolidation goes through its reviews. It may have been returned by one that is no decision of the
 * leaders, such as the document check, and come back without a changed word.
 */
@Component
class LapsedVerdicts {

    private final Verdicts verdicts;
    private final Clock clock;

    LapsedVerdicts(Verdicts verdicts, Clock clock) {
        this.verdicts = verdicts;
        this.clock = clock;
    }

    @EventListener
    void on(ReportConsolidated fact) {
        Round.of(verdicts.findByReportIdOrderById(fact.reportId())).lapsing().forEach(verdict -> {
            verdict.lapse(clock.instant());
            verdicts.save(verdict);
        });
    }
}
