package org.qianfa.workflow.delegate;

import org.qianfa.cycle.Milestone;
import org.qianfa.cycle.RecordOverdueReports;
import org.springframework.stereotype.Component;

@Component
class RecordOverdueReportsDelegate extends UseCaseDelegate {

    private final RecordOverdueReports useCase;

    RecordOverdueReportsDelegate(RecordOverdueReports useCase) {
        this.useCase = useCase;
    }

    @Override
    void run(Step step) {
        useCase.recordOverdueReports(step.cycle(), Milestone.REPORTED);
    }
}
