package org.qianfa.workflow.delegate;

import org.qianfa.review.StartReviewClock;
import org.springframework.stereotype.Component;

@Component
class StartReviewClockDelegate extends UseCaseDelegate {

    private final StartReviewClock useCase;

    StartReviewClockDelegate(StartReviewClock useCase) {
        this.useCase = useCase;
    }

    @Override
    void run(Step step) {
        useCase.startReviewClock(step.matter(), step.number("limitDays"), step.number("leastDays"), step.number("mostDays"));
    }
}
