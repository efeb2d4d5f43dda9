package org.qianfa.problems.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.Reports;
import org.qianfa.problems.ProblemHints;
import org.qianfa.problems.ProblemState;
import org.qianfa.problems.domain.Problem;
import org.qianfa.problems.domain.ProblemName;
import org.qianfa.problems.domain.Shortcoming;
import org.qianfa.problems.persistence.Measures;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class ProblemHintsService implements ProblemHints {

    private final Reports reports;
    private final Proposals proposals;
    private final YearsProblems years;
    private final Clock clock;

    ProblemHintsService(Reports reports, Proposals proposals, YearsProblems years, Clock clock) {
        this.reports = reports;
        this.proposals = proposals;
        this.years = years;
        this.clock = clock;
    }

    @Override
    public Hints hints(Actor reader, long reportId) {
        ReportView report = reports.readable(reader, reportId);
        List<Problem> named = years.of(report.unitId(), report.year());
        List<Problem> open = Stream.concat(years.openBefore(report.unitId(), report.year()).stream(), named.stream().filter(p -> p.state().open())).toList();
        Map<Long, List<Measures.Kept>> measures = years.measures(Stream.concat(named.stream(), open.stream()).distinct().toList());
        LocalDate today = LocalDate.now(clock);
        return new Hints(report.year(), report.unitId(), proposals.unregistered(report).stream().map(Shortcoming::name).toList(),
                briefs(named, p -> p.state() == ProblemState.PROPOSED),
                briefs(named, p -> p.state().counted() && p.stated().cause().isEmpty()),
                briefs(named, p -> p.state().open() && none(measures, p, m -> m.planned().nextYear())),
                briefs(open, p -> !none(measures, p, m -> m.planned().plannedOn() != null && m.planned().plannedOn().isBefore(today))),
                years.keeps(reader, report.unitId()));
    }

    private static boolean none(Map<Long, List<Measures.Kept>> measures, Problem problem, Predicate<Measures.Kept> wanted) {
        return measures.getOrDefault(problem.id(), List.of()).stream().noneMatch(wanted);
    }

    private static List<Brief> briefs(List<Problem> problems, Predicate<Problem> wanted) {
        return problems.stream().filter(wanted).map(p -> new Brief(p.id(), ProblemName.of(p.stated().text()))).toList();
    }
}
