package org.qianfa.review.application;

import org.qianfa.review.StartReviewClock;
import org.qianfa.review.domain.Matter;
import org.qianfa.review.persistence.Matters;
import org.qianfa.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StartReviewClockService implements StartReviewClock {

    private final Matters matters;
    private final ReviewClocks clocks;
    private final Proceedings proceedings;

    StartReviewClockService(Matters matters, ReviewClocks clocks, Proceedings proceedings) {
        this.matters = matters;
        this.clocks = clocks;
        this.proceedings = proceedings;
    }

    @Override
    public void startReviewClock(long matterId, int limitDays, int leastDays, Integer mostDays) {
        Matter matter = matters.findById(matterId).orElseThrow(() -> new NotFound("matter", matterId));
        if (matter.clock().limitDays() == null) {
            matter.limit(limitDays, leastDays, mostDays, clocks.calendar(matter.submission().unitId()));
            proceedings.record(null, "StartReviewClock", matter, null, limitDays + " working days, due on " + matter.clock().dueOn());
        }
    }
}
