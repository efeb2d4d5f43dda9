package org.qianfa.workflow.delegate;

import org.qianfa.review.RecordSilence;
import org.springframework.stereotype.Component;

@Component
class RecordSilenceDelegate extends UseCaseDelegate {

    private final RecordSilence useCase;

    RecordSilenceDelegate(RecordSilence useCase) {
        this.useCase = useCase;
    }

    @Override
    void run(Step step) {
        useCase.recordSilence(step.report());
    }
}
