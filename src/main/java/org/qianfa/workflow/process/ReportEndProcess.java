package org.qianfa.workflow.process;

import java.time.Clock;
import java.util.Map;
import org.qianfa.drafting.ReportRestarted;
import org.qianfa.drafting.ReportTerminated;
import org.qianfa.shared.OutOfStep;
import org.qianfa.workflow.ProcessIntervened;
import org.qianfa.workflow.ProcessIntervened.Kind;
import org.qianfa.workflow.engine.Tokens;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends all that is under way for a terminated report, and begins one that takes its place. */
@Component
class ReportEndProcess {

    private final Tokens tokens;
    private final ReportFacts facts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReportEndProcess(Tokens tokens, ReportFacts facts, ApplicationEventPublisher events, Clock clock) {
        this.tokens = tokens;
        this.facts = facts;
        this.events = events;
        this.clock = clock;
    }

    /** Whoever keeps something open for the report has closed it by now: this comes last. */
    @EventListener
    void on(ReportTerminated fact) {
        String key = Model.report(fact.reportId());
        if (!tokens.waits(key, Model.REPORT_TERMINATED)) {
            throw new OutOfStep(key + " began in a version that cannot be ended", "reportBeganEarlier");
        }
        tokens.stop(key, Model.REPORT_TERMINATED);
        events.publishEvent(new ProcessIntervened(fact.by(), fact.reportId(), Kind.TERMINATED, null, null, fact.reason(), clock.instant()));
    }

    /** As one of the reports of its year as long as those are under way; later on its own. */
    @EventListener
    void on(ReportRestarted fact) {
        String year = Model.cycle(fact.cycleId());
        if (tokens.underWay(Model.ANNUAL_CYCLE, year, Model.UNIT_REPORTS)) {
            tokens.join(Model.ANNUAL_CYCLE, year, Model.UNIT_REPORTS, Model.REPORT_ID, fact.reportId());
        } else {
            tokens.start(Model.UNIT_REPORT, Model.report(fact.reportId()), Map.of(Model.REPORT_ID, fact.reportId(), Model.CYCLE_ID, fact.cycleId(),
                    Model.UNIT_ID, facts.unitOf(fact.reportId()), Model.UNIT_KIND, facts.unitKindOf(fact.reportId()), Model.RESUME_AT, Model.NOWHERE));
        }
        events.publishEvent(new ProcessIntervened(fact.by(), fact.instead(), Kind.RESTARTED, null, null, fact.reason(), clock.instant()));
    }
}
