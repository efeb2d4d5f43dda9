package org.qianfa.publication.application;

import java.time.Clock;
import org.qianfa.publication.ReadBackStatus;
import org.qianfa.publication.persistence.ReadBackPlan;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class ReadBackStatusQuery implements ReadBackStatus {

    private final ReadBackPlan plan;
    private final Clock clock;

    ReadBackStatusQuery(ReadBackPlan plan, Clock clock) {
        this.plan = plan;
        this.clock = clock;
    }

    @Override
    public Status status() {
        return plan.status(clock.instant());
    }
}
