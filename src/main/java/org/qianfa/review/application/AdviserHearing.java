package org.qianfa.review.application;

import org.qianfa.review.AdviserAssignment.Step;
import org.qianfa.review.AdviserRefusal.AdvisersUnheard;
import org.qianfa.review.AdviserRefusal.UnheardUnexplained;
import org.qianfa.review.MatterView.Capacity;
import org.qianfa.review.MatterView.Kind;
import org.qianfa.review.domain.Matter;
import org.qianfa.review.persistence.AdviserEntries;
import org.springframework.stereotype.Component;

/**
 * Whether an adviser was heard where some were called. Normative documents and major decisions must not go on without; for
 * other matters the approver says why it is approved all the same.
 */
@Component
class AdviserHearing {

    private final AdviserEntries entries;

    AdviserHearing(AdviserEntries entries) {
        this.entries = entries;
    }

    /** Whether advisers were called and none gave an opinion that stands: each declined or was taken off. */
    boolean unheard(Matter matter) {
        return matter.conclusions().stream().noneMatch(c -> c.standing() && c.capacity() == Capacity.ADVISER)
                && entries.findByMatterIdOrderById(matter.id()).stream().map(e -> e.view().step()).anyMatch(s -> s == Step.CALLED || s == Step.ADDED);
    }

    /** Guards approval. @return why it is approved without, {@code null} if an adviser was heard or none was called */
    String require(Matter matter, String reason) throws AdvisersUnheard, UnheardUnexplained {
        if (!unheard(matter)) {
            return null;
        }
        if (mustHear(matter.kind())) {
            throw new AdvisersUnheard(matter.id());
        }
        if (reason == null || reason.isBlank()) {
            throw new UnheardUnexplained();
        }
        return reason.strip();
    }

    private static boolean mustHear(Kind kind) {
        return switch (kind) {
            case NORMATIVE_DOCUMENT, MAJOR_DECISION -> true;
            case REPORT, CONTRACT, ENFORCEMENT_DECISION, PARTY_DOCUMENT, DISCLOSURE_REPLY, OTHER -> false;
        };
    }
}
