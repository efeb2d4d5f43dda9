package org.qianfa.workflow.delegate;

import org.qianfa.drafting.CarryProblems;
import org.springframework.stereotype.Component;

@Component
class CarryProblemsDelegate extends UseCaseDelegate {

    private final CarryProblems useCase;

    CarryProblemsDelegate(CarryProblems useCase) {
        this.useCase = useCase;
    }

    @Override
    void run(Step step) {
        useCase.carryProblems(step.report());
    }
}
