package org.qianfa.cooperation.application;

import java.util.Optional;
import org.qianfa.cooperation.OpenSteps.Step;
import org.qianfa.cooperation.domain.Countersign;
import org.qianfa.cooperation.persistence.StoredCountersigns;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.springframework.stereotype.Component;

/** Hands out countersigns to readers of the report, and for changes to who speaks for the step. */
@Component
class CountersignAccess {

    private final StoredCountersigns countersigns;
    private final CooperationTopics topics;

    CountersignAccess(StoredCountersigns countersigns, CooperationTopics topics) {
        this.countersigns = countersigns;
        this.topics = topics;
    }

    Countersign readable(Actor reader, long countersignId) {
        return checked(reader, countersignId, countersigns.findById(countersignId));
    }

    Countersign locked(Actor by, long countersignId) {
        return checked(by, countersignId, countersigns.lock(countersignId));
    }

    Countersign managed(Actor by, long countersignId) {
        Countersign countersign = locked(by, countersignId);
        if (!manages(by, countersign)) {
            throw new NotPermitted("only who holds the step, or asked if it is done");
        }
        return countersign;
    }

    boolean manages(Actor by, Countersign countersign) {
        return step(countersign).map(step -> step.heldBy(by.id())).orElse(countersign.getAskerId() == by.id());
    }

    /** Empty once it is done. */
    Optional<Step> step(Countersign countersign) {
        return topics.step(countersign.getTopic().getTaskId());
    }

    private Countersign checked(Actor by, long countersignId, Optional<Countersign> found) {
        Countersign countersign = found.orElseThrow(() -> new NotFound("countersign", countersignId));
        try {
            topics.report(by, countersign.getTopic().getReportId());
        } catch (NotFound e) {
            throw new NotFound("countersign", countersignId);
        }
        return countersign;
    }
}
