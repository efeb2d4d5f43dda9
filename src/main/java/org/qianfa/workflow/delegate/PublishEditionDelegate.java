package org.qianfa.workflow.delegate;

import org.qianfa.publication.PublishEdition;
import org.qianfa.publication.PublishEdition.PublicationPostponed;
import org.springframework.stereotype.Component;

@Component
class PublishEditionDelegate extends UseCaseDelegate {

    private final PublishEdition useCase;

    PublishEditionDelegate(PublishEdition useCase) {
        this.useCase = useCase;
    }

    /** In a version that could not wait again the job fails and is tried again: a report must not end there, nor go public early. */
    @Override
    void run(Step step) throws PublicationPostponed {
        try {
            useCase.publishEdition(step.release());
        } catch (PublicationPostponed postponed) {
            if (!step.knows("event_publicationPostponed")) {
                throw new IllegalStateException(postponed);
            }
            throw postponed;
        }
    }
}
