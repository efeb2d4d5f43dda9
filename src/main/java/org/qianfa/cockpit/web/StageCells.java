package org.qianfa.cockpit.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.qianfa.cockpit.StageStep;
import org.qianfa.cockpit.WatchReports.ReportLine;
import org.springframework.stereotype.Component;

/** Stages of a report as a page shows them: local dates, and the class that colours the state. */
@Component
class StageCells {

    private final Clock clock;

    StageCells(Clock clock) {
        this.clock = clock;
    }

    Row row(ReportLine report) {
        return new Row(report, cells(report.stages()));
    }

    List<Cell> cells(List<StageStep> steps) {
        return steps.stream().map(step -> new Cell(step, local(step.enteredAt()), local(step.leftAt()), local(step.dueAt()))).toList();
    }

    private LocalDate local(Instant instant) {
        return instant == null ? null : LocalDate.ofInstant(instant, clock.getZone());
    }

    record Row(ReportLine report, List<Cell> cells) {
    }

    record Cell(StageStep step, LocalDate entered, LocalDate left, LocalDate due) {

        /** {@code done}, {@code now}, {@code todo} or {@code skipped}. */
        public String state() {
            return step.state().name().toLowerCase(Locale.ROOT);
        }
    }
}
