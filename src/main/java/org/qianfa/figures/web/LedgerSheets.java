package org.qianfa.figures.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.Reports;
import org.qianfa.figures.FigureView;
import org.qianfa.people.Department;
import org.qianfa.people.Directory;
import org.qianfa.people.Person;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Lays out what pages about figures show: the report, names for ids, local time. */
@Component
class LedgerSheets {

    private final Reports reports;
    private final Directory directory;
    private final Clock clock;

    LedgerSheets(Reports reports, Directory directory, Clock clock) {
        this.reports = reports;
        this.directory = directory;
        this.clock = clock;
    }

    /** Puts the report and its departments into the model, and whether this reader coordinates and may still change anything. */
    ReportView lay(Actor actor, long reportId, Model model) {
        ReportView report = reports.readable(actor, reportId);
        model.addAttribute("report", report);
        model.addAttribute("departments", directory.departments(report.unitId()));
        model.addAttribute("coordinates", actor.holds(Role.COORDINATOR, report.unitId()));
        model.addAttribute("open", report.phase().compareTo(ReportPhase.SIGNED) < 0);
        return report;
    }

    ReportView report(Actor actor, long reportId) {
        return reports.readable(actor, reportId);
    }

    ReportView layForCoordinator(Actor actor, long reportId, Model model) {
        coordinated(actor, reportId);
        return lay(actor, reportId, model);
    }

    /** What a person brings is not even looked at unless he or she coordinates. */
    ReportView coordinated(Actor actor, long reportId) {
        ReportView report = report(actor, reportId);
        if (!actor.holds(Role.COORDINATOR, report.unitId())) {
            throw new NotPermitted("only the coordinator of unit " + report.unitId());
        }
        return report;
    }

    List<FigureRow> rows(ReportView report, List<FigureView> figures) {
        Map<Long, String> names = departmentNames(report);
        return figures.stream().map(f -> new FigureRow(f, names.getOrDefault(f.spec().departmentId(), "—"))).toList();
    }

    Map<Long, String> departmentNames(ReportView report) {
        return directory.departments(report.unitId()).stream().collect(Collectors.toMap(Department::id, Department::name));
    }

    Map<Long, String> names(Collection<Long> personIds) {
        return directory.persons(new HashSet<>(personIds.stream().filter(Objects::nonNull).toList())).values().stream()
                .collect(Collectors.toMap(Person::id, Person::displayName));
    }

    LocalDateTime local(Instant instant) {
        return instant == null ? null : LocalDateTime.ofInstant(instant, clock.getZone());
    }
}
