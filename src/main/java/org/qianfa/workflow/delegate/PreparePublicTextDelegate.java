package org.qianfa.workflow.delegate;

import org.qianfa.publication.PreparePublicText;
import org.springframework.stereotype.Component;

@Component
class PreparePublicTextDelegate extends UseCaseDelegate {

    private final PreparePublicText useCase;

    PreparePublicTextDelegate(PreparePublicText useCase) {
        this.useCase = useCase;
    }

    @Override
    void run(Step step) {
        step.decide("releaseId", useCase.preparePublicText(step.report()));
    }
}
