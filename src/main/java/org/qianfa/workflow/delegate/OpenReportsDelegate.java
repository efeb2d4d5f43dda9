package org.qianfa.workflow.delegate;

import org.qianfa.drafting.OpenReports;
import org.qianfa.workflow.engine.IdList;
import org.springframework.stereotype.Component;

@Component
class OpenReportsDelegate extends UseCaseDelegate {

    private final OpenReports useCase;

    OpenReportsDelegate(OpenReports useCase) {
        this.useCase = useCase;
    }

    @Override
    void run(Step step) {
        step.decide("reportIds", IdList.text(useCase.openReports(step.cycle())));
    }
}
