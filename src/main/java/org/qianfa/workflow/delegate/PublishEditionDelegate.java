package org.qianfa.workflow.delegate;

import org.qianfa.publication.PublishEdition;
import org.springframework.stereotype.Component;

@Component
class PublishEditionDelegate extends UseCaseDelegate {

    private final PublishEdition useCase;

    PublishEditionDelegate(PublishEdition useCase) {
        this.useCase = useCase;
    }

    @Override
    void run(Step step) {
        useCase.publishEdition(step.release());
    }
}
