package org.qianfa.workflow.delegate;

import org.qianfa.signoff.RegisterReport;
import org.springframework.stereotype.Component;

@Component
class RegisterReportDelegate extends UseCaseDelegate {

    private final RegisterReport useCase;

    RegisterReportDelegate(RegisterReport useCase) {
        this.useCase = useCase;
    }

    @Override
    void run(Step step) {
        useCase.registerReport(step.report());
    }
}
