package org.qianfa.cooperation.application;

import org.qianfa.cooperation.CountersignState;
import org.qianfa.cooperation.domain.Countersign;
import org.qianfa.cooperation.persistence.StoredCountersigns;
import org.qianfa.drafting.ReportTerminated;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Nobody countersigns a terminated report, also not a step that is done. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TerminatedCountersigns {

    private final StoredCountersigns countersigns;
    private final CountersignRecords records;

    TerminatedCountersigns(StoredCountersigns countersigns, CountersignRecords records) {
        this.countersigns = countersigns;
        this.records = records;
    }

    /** Before the processes end by the same fact. */
    @EventListener
    @Order(0)
    void on(ReportTerminated fact) {
        countersigns.openOfReport(fact.reportId()).forEach(countersign -> cancel(fact, countersign));
    }

    private void cancel(ReportTerminated fact, Countersign countersign) {
        boolean begun = countersign.getState() == CountersignState.ASKED;
        countersign.cancel(fact.reason(), records.now());
        records.cancelled(null, countersign, begun);
    }
}
