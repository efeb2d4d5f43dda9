package org.qianfa.workflow.process;

import java.util.Date;
import org.qianfa.publication.PublicationPlans;
import org.springframework.stereotype.Component;

/** What the diagrams need to know of releases. Used by them as {@code ${releaseFacts.…}}. */
@Component("releaseFacts")
public class ReleaseFacts {

    private final PublicationPlans plans;

    ReleaseFacts(PublicationPlans plans) {
        this.plans = plans;
    }

    public boolean scheduled(long releaseId) {
        return plans.moment(releaseId).isPresent();
    }

    public Date moment(long releaseId) {
        return plans.moment(releaseId).map(Date::from).orElseThrow();
    }
}
