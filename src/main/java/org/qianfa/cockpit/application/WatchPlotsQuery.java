package org.qianfa.cockpit.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qianfa.cockpit.WatchPlots;
import org.qianfa.cockpit.domain.BurnDown;
import org.qianfa.cockpit.persistence.PlotRows;
import org.qianfa.cockpit.persistence.PlotRows.Due;
import org.qianfa.cockpit.persistence.PlotRows.Part;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class WatchPlotsQuery implements WatchPlots {

    private static final int WEEKS_BEFORE_SUBMISSION = 10;

    private final PlotRows rows;
    private final WatchedYears years;
    private final Clock clock;

    WatchPlotsQuery(PlotRows rows, WatchedYears years, Clock clock) {
        this.rows = rows;
        this.years = years;
        this.clock = clock;
    }

    @Override
    public Plots plots(Actor by, Integer year, Long unit) {
        WatchedYears.Chosen chosen = years.choose(by, year);
        if (chosen.year() == null) {
            return new Plots(null, List.of(), List.of(), null, null, 0, List.of(), List.of(), TimeUnit.DAYS, List.of());
        }
        Part part = new Part(chosen.scope(), chosen.year(), unit);
        long reports = rows.reports(part);
        Due due = rows.due(part).orElse(new Due(null, null));
        StageTimes times = new StageTimes(rows.stages(part), rows.stages(part.yearBefore()));
        return new Plots(chosen.year(), chosen.years(), years.units(chosen.scope()), due.submission(), due.publication(), reports,
                due.submission() == null || reports == 0 ? List.of() : burnDown(part, reports, due),
                BurnDown.weeks(rows.done(part), rows.done(part.yearBefore())), times.unit(), times.all());
    }

    private List<Burn> burnDown(Part part, long reports, Due due) {
        Map<LocalDate, Long> submitted = rows.submitted(part);
        Map<LocalDate, Long> published = rows.published(part).stream().map(at -> LocalDate.ofInstant(at, clock.getZone()))
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        LocalDate today = LocalDate.now(clock);
        Stream<LocalDate> begun = rows.begun(part).map(at -> LocalDate.ofInstant(at, clock.getZone())).stream();
        LocalDate first = Stream.of(Stream.of(due.submission().minusWeeks(WEEKS_BEFORE_SUBMISSION)), submitted.keySet().stream(), begun)
                .flatMap(Function.identity()).min(LocalDate::compareTo).orElseThrow();
        LocalDate end = Stream.concat(Stream.of(due.publication()), published.keySet().stream()).max(LocalDate::compareTo).orElseThrow();
        LocalDate last = today.isBefore(end) ? today : end;
        return last.isBefore(first) ? List.of() : BurnDown.burn(reports, submitted, published, first, last);
    }
}
