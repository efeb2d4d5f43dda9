package org.qianfa.workflow.delegate;

import org.qianfa.cycle.NotifyUnits;
import org.springframework.stereotype.Component;

@Component
class NotifyUnitsDelegate extends UseCaseDelegate {

    private final NotifyUnits useCase;

    NotifyUnitsDelegate(NotifyUnits useCase) {
        this.useCase = useCase;
    }

    @Override
    void run(Step step) {
        useCase.notifyUnits(step.cycle());
    }
}
