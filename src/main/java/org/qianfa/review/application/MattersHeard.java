package org.qianfa.review.application;

import java.util.Map;
import java.util.Set;
import org.qianfa.review.domain.Matter;
import org.qianfa.review.domain.Opinion;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Component;

/** A matter for those who may know of it, with those who hear what is said on it. */
@Component
class MattersHeard {

    private final ReviewAccess access;
    private final Audience audience;

    MattersHeard(ReviewAccess access, Audience audience) {
        this.access = access;
        this.audience = audience;
    }

    Matter matter(Actor reader, long matterId) {
        return access.matter(reader, matterId);
    }

    Map<Long, String> people(Matter matter) {
        return audience.people(matter);
    }

    Set<Long> of(Matter matter, Opinion about) {
        return audience.of(matter, about);
    }
}
