package org.qianfa.cooperation.application;

import java.util.List;
import java.util.Set;
import org.qianfa.cooperation.CountersignRefusal.CountersignAwaited;
import org.qianfa.cooperation.CountersignRefusal.CountersignerActsNot;
import org.qianfa.cooperation.CountersignState;
import org.qianfa.cooperation.CountersignTiming;
import org.qianfa.cooperation.CountersignedSteps;
import org.qianfa.cooperation.domain.Countersign;
import org.qianfa.cooperation.persistence.StoredCountersigns;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.Reports;
import org.qianfa.drafting.SectionState;
import org.qianfa.shared.Actor;
import org.qianfa.shared.StepWaits;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class CountersignedStepsService implements CountersignedSteps {

    private final StoredCountersigns countersigns;
    private final Reports reports;
    private final Readership readership;
    private final CountersignRecords records;

    CountersignedStepsService(StoredCountersigns countersigns, Reports reports, Readership readership, CountersignRecords records) {
        this.countersigns = countersigns;
        this.reports = reports;
        this.readership = readership;
        this.records = records;
    }

    @Override
    public void requireFree(Actor by, Place step) {
        List<Countersign> awaited = countersigns.awaited(step.taskId(), step.taskKey(), step.place(), step.reportId(), step.whole());
        if (!awaited.isEmpty()) {
            Countersign first = awaited.get(0);
            throw new StepWaits(new CountersignAwaited(first.getId(), readership.names(first.asked()).of(first.asked())));
        }
        if (spoken(step.taskId(), step.apart()).contains(by.id())) {
            throw new StepWaits(new CountersignerActsNot());
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Set<Long> spoken(String taskId, String apart) {
        return countersigns.spoken(taskId, apart);
    }

    @Override
    public void done(String taskId) {
        countersigns.open(taskId).forEach(countersign -> {
            if (countersign.getCall().getTiming() == CountersignTiming.AFTER && wentOn(countersign)) {
                countersign.begin();
                records.begun(countersign);
            } else {
                cancel(countersign);
            }
        });
    }

    @Override
    public void gone(String taskId) {
        countersigns.open(taskId).forEach(this::cancel);
    }

    /** A step that returned the report, or its section, has put it into an earlier phase; nobody needs to countersign that. */
    private boolean wentOn(Countersign countersign) {
        ReportView report = reports.report(countersign.getTopic().getReportId());
        Long section = countersign.getTopic().getSectionId();
        boolean forth = section == null ? report.phase().compareTo(countersign.getPhase()) >= 0 : report.sections().stream()
                .anyMatch(one -> one.id() == section && (one.state() == SectionState.SUBMITTED || one.state() == SectionState.DONE));
        return countersign.getState() == CountersignState.WAITING && forth;
    }

    private void cancel(Countersign countersign) {
        boolean begun = countersign.getState() == CountersignState.ASKED;
        countersign.cancel(null, records.now());
        records.cancelled(null, countersign, begun);
    }
}
