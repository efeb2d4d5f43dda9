package org.qianfa.review.application;

import org.qianfa.review.MatterView;
import org.qianfa.review.domain.Matter;
import org.qianfa.review.domain.Opinion;
import org.qianfa.review.persistence.ReviewSettingRows;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Component;

/**
 * Who sees what is said on a matter. A draft: its author. Before the reply: its author, the approver, and the others who
 * review if the unit wants it so. After the reply: whoever may know of the matter.
 */
@Component
class Sight {

    private final ReviewAccess access;
    private final ReviewSettingRows settings;
    private final ReviewClocks clocks;

    Sight(ReviewAccess access, ReviewSettingRows settings, ReviewClocks clocks) {
        this.access = access;
        this.settings = settings;
        this.clocks = clocks;
    }

    /** The matter, with those conclusions the person may hear of. */
    MatterView view(Actor reader, Matter matter) {
        MatterView whole = clocks.view(matter, access.seesReview(reader, matter));
        return hidden(reader, matter) ? whole.concludedBy(reader.id()) : whole;
    }

    /** @param matter the one the opinion was raised on */
    boolean sees(Actor reader, Opinion opinion, Matter matter) {
        if (opinion.isBy(reader.id()) || opinion.isSettledBy(reader.id())) {
            return true;
        }
        return opinion.isSent() && access.seesReview(reader, matter) && !hidden(reader, matter);
    }

    /** Whether what the others say on the matter is kept from this person yet. */
    boolean hidden(Actor reader, Matter matter) {
        long unit = matter.submission().unitId();
        return matter.state().open() && !reader.holds(Role.LEGALITY_APPROVER, unit) && !settings.openAmongReviewers(unit);
    }
}
