package org.qianfa.workflow.delegate;

import org.qianfa.review.OpenConsultation;
import org.springframework.stereotype.Component;

@Component
class OpenConsultationDelegate extends UseCaseDelegate {

    private final OpenConsultation useCase;

    OpenConsultationDelegate(OpenConsultation useCase) {
        this.useCase = useCase;
    }

    @Override
    void run(Step step) {
        useCase.openConsultation(step.report(), step.number("limitDays"));
    }
}
