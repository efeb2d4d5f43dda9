package org.qianfa.workflow.delegate;

import org.qianfa.review.RegisterMatter;
import org.springframework.stereotype.Component;

@Component
class RegisterMatterDelegate extends UseCaseDelegate {

    private final RegisterMatter useCase;

    RegisterMatterDelegate(RegisterMatter useCase) {
        this.useCase = useCase;
    }

    @Override
    void run(Step step) {
        useCase.registerMatter(step.matter());
    }
}
