package org.qianfa.workflow.delegate;

import org.qianfa.publication.VerifyWithdrawal;
import org.springframework.stereotype.Component;

@Component
class VerifyWithdrawalDelegate extends UseCaseDelegate {

    private final VerifyWithdrawal useCase;

    VerifyWithdrawalDelegate(VerifyWithdrawal useCase) {
        this.useCase = useCase;
    }

    @Override
    void run(Step step) {
        useCase.verifyWithdrawal(step.withdrawal());
    }
}
