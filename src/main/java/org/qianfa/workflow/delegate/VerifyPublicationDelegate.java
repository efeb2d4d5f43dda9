package org.qianfa.workflow.delegate;

import org.qianfa.publication.VerifyPublication;
import org.springframework.stereotype.Component;

@Component
class VerifyPublicationDelegate extends UseCaseDelegate {

    private final VerifyPublication useCase;

    VerifyPublicationDelegate(VerifyPublication useCase) {
        this.useCase = useCase;
    }

    @Override
    void run(Step step) {
        useCase.verifyPublication(step.release());
        step.decide("releaseOutcome", "published");
    }
}
