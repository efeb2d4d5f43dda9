package org.qianfa.cockpit.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.qianfa.calendar.WorkingDays;
import org.qianfa.cockpit.Forecast;
import org.qianfa.cockpit.Forecast.Basis;
import org.qianfa.cockpit.Forecast.Goal;
import org.qianfa.cockpit.Forecast.Light;
import org.qianfa.cockpit.Stage;
import org.qianfa.cockpit.domain.PastDays;
import org.qianfa.cockpit.domain.PlannedDays;
import org.qianfa.cockpit.domain.RemainingPath;
import org.qianfa.cockpit.domain.Simulation;
import org.qianfa.cockpit.domain.Simulation.Outlook;
import org.qianfa.cockpit.domain.Simulation.Spread;
import org.qianfa.cockpit.persistence.Forecasts.Dates;
import org.qianfa.cycle.Cycles;
import org.qianfa.cycle.Milestone;
import org.qianfa.people.UnitKind;
import org.qianfa.workdays.WorkingCalendar;
import org.springframework.stereotype.Component;

/** Turns the simulated working days into days of the calendar, held against the statutory dates. */
@Component
class Forecasting {

    private final Cycles cycles;
    private final WorkingCalendar calendar;
    private final Clock clock;

    Forecasting(Cycles cycles, WorkingCalendar calendar, Clock clock) {
        this.cycles = cycles;
        this.calendar = calendar;
        this.clock = clock;
    }

    WorkingDays calendar() {
        return calendar.common();
    }

    Clock clock() {
        return clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Plans of several years, each asked for once. */
    Plans plans() {
        return new Plans();
    }

    /** Days that are repeated as long as nothing changes: the seed is the report and the day. */
    Forecast forecast(long reportId, UnitKind kind, RemainingPath path, PastDays past, Plan plan) {
        Outlook outlook = new Simulation(past, kind, plan.days()).run(path, reportId * 1_000_003 + today().toEpochDay());
        Goal submission = goal(plan.dates().submission(), outlook.submission());
        Goal publication = goal(plan.dates().publication(), outlook.publication());
        Light light = Stream.of(submission, publication).filter(Objects::nonNull).map(goal -> goal.light(today()))
                .max(Comparator.naturalOrder()).orElse(Light.DONE);
        Basis basis = path.stages().isEmpty() ? Basis.KIND : outlook.basis();
        return new Forecast(submission, publication, outlook.samples(), basis, light);
    }

    /** Working days between the likely end and its date, of the goal nearer to break; {@code null} if none is left. */
    Integer slack(Forecast forecast) {
        return Stream.of(forecast.submission(), forecast.publication()).filter(Objects::nonNull)
                .map(goal -> calendar.common().between(goal.mid(), goal.due())).min(Comparator.naturalOrder()).orElse(null);
    }

    private Goal goal(LocalDate due, Spread spread) {
        return spread == null ? null : new Goal(due, calendar.common().plus(today(), spread.low()), calendar.common().plus(today(), spread.mid()),
                calendar.common().plus(today(), spread.high()));
    }

    /** @param days working days the plan leaves for each stage */
    record Plan(Dates dates, Map<Stage, Integer> days) {
    }

    final class Plans {

        private final Map<Long, Plan> known = new HashMap<>();

        Plan of(long cycleId) {
            return known.computeIfAbsent(cycleId, id -> {
                Map<Milestone, LocalDate> dates = new EnumMap<>(cycles.cycle(id).dates());
                return new Plan(new Dates(today(), dates.get(Milestone.REPORTED), dates.get(Milestone.PUBLISHED)),
                        PlannedDays.of(dates, calendar.common()));
            });
        }
    }
}
