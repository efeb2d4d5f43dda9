package org.qianfa.workflow.delegate;

import org.qianfa.workflow.deadlines.RemindOfDeadlines;
import org.springframework.stereotype.Component;

@Component
class RemindOfDeadlinesDelegate extends UseCaseDelegate {

    private static final String LAST_SEEN = "lastSeen";

    private final RemindOfDeadlines useCase;

    RemindOfDeadlinesDelegate(RemindOfDeadlines useCase) {
        this.useCase = useCase;
    }

    @Override
    void run(Step step) {
        String lastSeen = useCase.remindOfDeadlines(step.text(LAST_SEEN));
        step.decide(LAST_SEEN, lastSeen);
        step.decide("allSeen", lastSeen == null);
    }
}
