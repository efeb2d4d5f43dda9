package org.qianfa.workflow.delegate;

import org.qianfa.cycle.RollUpReports;
import org.springframework.stereotype.Component;

@Component
class RollUpReportsDelegate extends UseCaseDelegate {

    private final RollUpReports useCase;

    RollUpReportsDelegate(RollUpReports useCase) {
        this.useCase = useCase;
    }

    @Override
    void run(Step step) {
        useCase.rollUpReports(step.cycle());
    }
}
