package org.qianfa.cockpit.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.qianfa.calendar.WorkingDays;
import org.qianfa.cockpit.Stage;

/** Working days of a report at each of its stages, see {@link StageShares}. */
public final class StayedDays {

    private final StageShares<LocalDate> stays;
    private final WorkingDays calendar;

    public StayedDays(Collection<Stay<LocalDate>> stays, LocalDate today, WorkingDays calendar) {
        this.stays = new StageShares<>(stays, today);
        this.calendar = calendar;
    }

    /** Stages the report has been at. */
    public Map<Stage, Integer> shares() {
        return stays.shares(calendar::between).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, share -> share.getValue().intValue()));
    }
}
