package org.qianfa.drafting.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.qianfa.cycle.Cycles;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.SectionState;
import org.qianfa.officialtext.Outline;
import org.qianfa.people.Department;
import org.qianfa.people.Directory;
import org.qianfa.people.Person;
import org.springframework.stereotype.Component;

/** Lays out what pages show: names for ids, paragraphs for text, local time. */
@Component
class Sheets {

    private final Directory directory;
    private final Cycles cycles;
    private final Clock clock;

    Sheets(Directory directory, Cycles cycles, Clock clock) {
        this.directory = directory;
        this.cycles = cycles;
        this.clock = clock;
    }

    ReportSheet report(ReportView report) {
        Set<Long> people = report.sections().stream().map(SectionView::drafterId).collect(Collectors.toSet());
        Map<Long, String> names = names(people);
        Map<Long, String> departments = directory.departments(report.unitId()).stream()
                .collect(Collectors.toMap(Department::id, Department::name));
        List<SectionSheet> sections = report.sections().stream().map(s -> new SectionSheet(s, report.phase(),
                Outline.paragraphs(s.text()), departments.get(s.departmentId()), names.get(s.drafterId()),
                overdue(report.phase(), s))).toList();
        return new ReportSheet(report, directory.unit(report.unitId()), sections, cycles.cycle(report.cycleId()).dates());
    }

    /** What earlier reports of the unit said was still wrong, in paragraphs, newest first. */
    List<List<Outline.Paragraph>> carriedProblems(ReportView report) {
        return cycles.carriedProblems(report.unitId(), report.year()).stream().map(Outline::paragraphs).toList();
    }

    Map<Long, String> names(Collection<Long> personIds) {
        return directory.persons(new HashSet<>(personIds)).values().stream()
                .collect(Collectors.toMap(Person::id, Person::displayName));
    }

    LocalDateTime local(Instant instant) {
        return instant == null ? null : LocalDateTime.ofInstant(instant, clock.getZone());
    }

    private boolean overdue(ReportPhase phase, SectionView section) {
        return phase == ReportPhase.DRAFTING && section.state() != SectionState.DONE && section.dueOn() != null
                && section.dueOn().isBefore(LocalDate.now(clock));
    }
}
