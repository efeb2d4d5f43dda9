package org.qianfa.review.application;

import java.time.Clock;
import java.time.LocalDate;
import org.qianfa.calendar.WorkingDays;
import org.qianfa.review.Consultations.Limit;
import org.qianfa.review.MatterView;
import org.qianfa.review.domain.Matter;
import org.qianfa.review.domain.ReviewClock;
import org.qianfa.workdays.WorkingCalendar;
import org.springframework.stereotype.Component;

/** Reads the clocks of matters today. */
@Component
class ReviewClocks {

    private final WorkingCalendar calendar;
    private final Clock clock;

    ReviewClocks(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The unit may have days of its own. */
    WorkingDays calendar(long unitId) {
        return calendar.ofUnit(unitId);
    }

    /** From the next working day on. */
    Limit limit(long unitId, int workingDays) {
        return until(workingDays, calendar(unitId).plus(today(), workingDays));
    }

    /** To the end of that day. */
    Limit until(int workingDays, LocalDate dueOn) {
        return new Limit(workingDays, dueOn, dueOn.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
    }

    /** The matter as it stands today. */
    MatterView view(Matter matter, boolean withConclusions) {
        return matter.view(withConclusions, read(matter.clock(), calendar(matter.submission().unitId())));
    }

    private MatterView.Clock read(ReviewClock kept, WorkingDays calendar) {
        LocalDate today = today();
        LocalDate until = kept.repliedOn() == null ? today : kept.repliedOn();
        boolean overdue = kept.dueOn() != null && until.isAfter(kept.dueOn());
        return new MatterView.Clock(kept.receivedOn(), kept.limitDays(), kept.leastDays(), kept.mostDays(),
                kept.usedBy(today, calendar), kept.stoppedOn() != null, kept.dueOn(), kept.repliedOn(), overdue);
    }
}
