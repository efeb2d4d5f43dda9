package org.qianfa.workflow.delegate;

import org.qianfa.signoff.SubmitUpward;
import org.springframework.stereotype.Component;

@Component
class SubmitUpwardDelegate extends UseCaseDelegate {

    private final SubmitUpward useCase;

    SubmitUpwardDelegate(SubmitUpward useCase) {
        this.useCase = useCase;
    }

    @Override
    void run(Step step) {
        useCase.submitUpward(step.report());
    }
}
