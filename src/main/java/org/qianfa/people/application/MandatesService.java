package org.qianfa.people.application;

import java.time.Clock;
import org.qianfa.people.Duty;
import org.qianfa.people.Mandates;
import org.qianfa.people.persistence.MandateRows;
import org.qianfa.people.persistence.MandateRows.Mandate;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(propagation = Propagation.MANDATORY)
class MandatesService implements Mandates {

    private final MandateRows rows;
    private final Clock clock;

    MandatesService(MandateRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean holds(Actor by, long principalId, Duty duty, long objectId) {
        return rows.stands(new Mandate(by.id(), principalId, duty, objectId));
    }

    @Override
    public void give(long agentId, long principalId, Duty duty, long objectId) {
        Mandate mandate = new Mandate(agentId, principalId, duty, objectId);
        if (!rows.stands(mandate)) {
            rows.add(mandate, clock.instant());
        }
    }

    @Override
    public void end(long agentId, long principalId, Duty duty, long objectId) {
        rows.end(new Mandate(agentId, principalId, duty, objectId), clock.instant());
    }
}
