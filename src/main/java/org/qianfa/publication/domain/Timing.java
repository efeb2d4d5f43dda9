package org.qianfa.publication.domain;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.qianfa.publication.PublishEdition.PublicationPostponed;
import org.qianfa.publication.SchedulePublication.Plan;
import org.qianfa.shared.Actor;

/** When a release goes public (定时公开), and who set it. */
@Embeddable
public class Timing {

    static final Timing AT_ONCE = new Timing();

    private Instant publishAt;
    private String lateBecause;
    private Long scheduledBy;
    private String scheduledByName;

    protected Timing() {
    }

    Timing(Actor by, Plan plan) {
        this.publishAt = plan.moment();
        this.lateBecause = plan.lateBecause().isEmpty() ? null : plan.lateBecause();
        this.scheduledBy = by.id();
        this.scheduledByName = by.displayName();
    }

    void checkMoment(Instant now) throws PublicationPostponed {
        if (publishAt != null && publishAt.isAfter(now)) {
            throw new PublicationPostponed(publishAt);
        }
    }

    /** {@code null}: as soon as the final review is passed. */
    public Instant publishAt() {
        return publishAt;
    }

    /** {@code null} if it is not after the statutory day. */
    public String lateBecause() {
        return lateBecause;
    }
}
