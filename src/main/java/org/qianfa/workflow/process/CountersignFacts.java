package org.qianfa.workflow.process;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import org.qianfa.cooperation.CountersignsInProcess;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the diagram needs to know of countersigns. Used by it as {@code ${countersignFacts.…}}. */
@Component("countersignFacts")
public class CountersignFacts {

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    private final CountersignsInProcess countersigns;
    private final ZoneId zone;

    CountersignFacts(CountersignsInProcess countersigns, @Value("${qianfa.zone}") ZoneId zone) {
        this.countersigns = countersigns;
        this.zone = zone;
    }

    /** Whom to ask now: all who have said nothing, or the next in order. */
    public List<Long> asked(long countersignId) {
        return countersigns.asked(countersignId);
    }

    public boolean over(long countersignId) {
        return countersigns.over(countersignId);
    }

    /** {@code null} if no date is set. */
    public Date due(long countersignId) {
        LocalDate day = countersigns.dueOn(countersignId);
        return day == null ? null : Date.from(day.atTime(END_OF_DAY).atZone(zone).toInstant());
    }
}
