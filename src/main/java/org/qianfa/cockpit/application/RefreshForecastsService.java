package org.qianfa.cockpit.application;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.qianfa.cockpit.Forecast;
import org.qianfa.cockpit.RefreshForecasts;
import org.qianfa.cockpit.Stage;
import org.qianfa.cockpit.StageStep;
import org.qianfa.cockpit.application.Forecasting.Plan;
import org.qianfa.cockpit.domain.ElapsedTimes;
import org.qianfa.cockpit.domain.PastDays;
import org.qianfa.cockpit.domain.RemainingPath;
import org.qianfa.cockpit.domain.Stay;
import org.qianfa.cockpit.domain.StayedDays;
import org.qianfa.cockpit.persistence.ForecastQueue;
import org.qianfa.cockpit.persistence.Forecasts;
import org.qianfa.cockpit.persistence.WatchedReports.Row;
import org.qianfa.people.UnitKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class RefreshForecastsService implements RefreshForecasts {

    private static final int AT_ONCE = 200;

    private final ForecastQueue queue;
    private final Forecasts forecasts;
    private final StayReader stays;
    private final Forecasting forecasting;

    RefreshForecastsService(ForecastQueue queue, Forecasts forecasts, StayReader stays, Forecasting forecasting) {
        this.queue = queue;
        this.forecasts = forecasts;
        this.stays = stays;
        this.forecasting = forecasting;
    }

    @Override
    public int refreshForecasts() {
        List<Row> reports = queue.due(forecasting.today(), AT_ONCE);
        List<Long> asked = queue.asking(reports.stream().map(Row::reportId).toList());
        Map<Long, RemainingPath> paths = paths(reports);
        Map<Integer, PastDays> past = new HashMap<>();
        Forecasting.Plans plans = forecasting.plans();
        Map<Long, UnitKind> kinds = stays.kinds(reports);
        for (Row report : reports) {
            Plan plan = plans.of(report.cycleId());
            Forecast forecast = forecasting.forecast(report.reportId(), kinds.get(report.unitId()), paths.get(report.reportId()),
                    past.computeIfAbsent(report.year(), year -> new PastDays(forecasts.past(year))), plan);
            forecasts.store(report.reportId(), forecast, plan.dates(), forecasting.slack(forecast), forecasting.clock().instant());
        }
        queue.remove(asked);
        return reports.size();
    }

    /** Where each still has to go. What the reports took so far is kept on the way: forecasts rest on it, but not on what was terminated. */
    private Map<Long, RemainingPath> paths(List<Row> reports) {
        Map<Long, List<Stay<Instant>>> stayed = stays.stays(reports);
        Map<Long, List<StageStep>> steps = stays.steps(reports);
        Map<Long, UnitKind> kinds = stays.kinds(reports);
        return reports.stream().collect(Collectors.toMap(Row::reportId, report -> {
            List<StageStep> line = steps.get(report.reportId());
            Map<Stage, Integer> shares = new EnumMap<>(Stage.class);
            Set<Stage> through = through(line);
            through.forEach(stage -> shares.put(stage, 0));
            List<Stay<Instant>> own = stayed.getOrDefault(report.reportId(), List.of());
            shares.putAll(new StayedDays(stays.inDays(own), forecasting.today(), forecasting.calendar()).shares());
            forecasts.storeTimes(report, kinds.get(report.unitId()), report.terminated() ? Map.of() : shares,
                    new ElapsedTimes(own, forecasting.clock().instant()).shares(), through);
            return RemainingPath.of(line, shares);
        }));
    }

    /** What was passed over took no time, which says something too. A report that was withheld says nothing of its release. */
    private static Set<Stage> through(List<StageStep> line) {
        boolean withheld = line.get(Stage.PUBLISHED.ordinal()).state() == StageStep.State.SKIPPED;
        return line.stream().filter(step -> step.state() == StageStep.State.DONE || step.state() == StageStep.State.SKIPPED)
                .map(StageStep::stage).filter(stage -> stage != Stage.PUBLISHED && !stage.alongside())
                .filter(stage -> !withheld || stage != Stage.RELEASE)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Stage.class)));
    }
}
