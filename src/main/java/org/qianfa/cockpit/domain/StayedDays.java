package org.qianfa.cockpit.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.qianfa.calendar.WorkingDays;
import org.qianfa.cockpit.Stage;

/**
 * Shares out the working days of a report among its stages. Every day belongs to one stage, the earliest that was open:
 * while a section is still being drafted, the review of the others holds nothing up. What nobody worked on belongs to
 * the stage before. The shares therefore add up to the time the report took.
 */
public final class StayedDays {

    private final List<Stay> stays;
    private final LocalDate today;
    private final WorkingDays calendar;

    public StayedDays(Collection<Stay> stays, LocalDate today, WorkingDays calendar) {
        this.stays = stays.stream().filter(stay -> !stay.stage().alongside()).toList();
        this.today = today;
        this.calendar = calendar;
    }

    /** Stages the report has been at. */
    public Map<Stage, Integer> shares() {
        Map<Stage, Integer> shares = new EnumMap<>(Stage.class);
        stays.forEach(stay -> shares.put(stay.stage(), 0));
        Stage last = null;
        LocalDate from = null;
        for (LocalDate to : boundaries()) {
            if (from != null) {
                last = openBetween(from, to).orElse(last);
                shares.merge(last, calendar.between(from, to), Integer::sum);
            }
            from = to;
            last = leftOn(to).orElse(last);
        }
        return shares;
    }

    private TreeSet<LocalDate> boundaries() {
        TreeSet<LocalDate> days = new TreeSet<>();
        stays.forEach(stay -> {
            days.add(stay.from());
            days.add(end(stay));
        });
        return days;
    }

    private Optional<Stage> openBetween(LocalDate from, LocalDate to) {
        return stays.stream().filter(stay -> !stay.from().isAfter(from) && !end(stay).isBefore(to)).map(Stay::stage)
                .min(Comparator.naturalOrder());
    }

    /** Whose end the following gap belongs to. */
    private Optional<Stage> leftOn(LocalDate day) {
        return stays.stream().filter(stay -> end(stay).equals(day)).map(Stay::stage).max(Comparator.naturalOrder());
    }

    private LocalDate end(Stay stay) {
        LocalDate to = stay.to() == null ? today : stay.to();
        return to.isBefore(stay.from()) ? stay.from() : to;
    }
}
