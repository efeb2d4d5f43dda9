package org.qianfa.workflow.delegate;

import org.qianfa.cycle.Milestone;
import org.qianfa.cycle.RecordOverdueReports;
import org.springframework.stereotype.Component;

@Component
class RecordOverduePublicationsDelegate extends UseCaseDelegate {

    private final RecordOverdueReports useCase;

    RecordOverduePublicationsDelegate(RecordOverdueReports useCase) {
        this.useCase = useCase;
    }

    @Override
    void run(Step step) {
        useCase.recordOverdueReports(step.cycle(), Milestone.PUBLISHED);
    }
}
