package org.qianfa.cockpit.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mockito.Mockito;
import org.qianfa.calendar.WorkingDays;
import org.qianfa.cycle.Cycles;
import org.qianfa.cycle.Milestone;
import org.qianfa.drafting.RestartReport;
import org.qianfa.drafting.TerminateReport;
import org.qianfa.drafting.TerminatedReports;
import org.qianfa.publication.ReadBackStatus;
import org.qianfa.shared.Checkup;
import org.qianfa.workdays.WorkingCalendar;
import org.qianfa.workflow.EditVariables;
import org.qianfa.workflow.MigrateProcesses;
import org.qianfa.workflow.MoveToken;
import org.qianfa.workflow.ProcessHealth;
import org.qianfa.workflow.ProcessInstances;
import org.qianfa.workflow.ReassignTask;
import org.qianfa.workflow.RehearseTermination;
import org.qianfa.workflow.TaskHistory;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** The modules the cockpit looks into, mocked; the calendar is the real one. */
@TestConfiguration(proxyBeanMethods = false)
class CockpitNeighbours {

    @Bean
    WorkingCalendar workingCalendar() {
        return unit -> WorkingDays.shipped();
    }

    @Bean
    Cycles cycles() {
        Map<Milestone, LocalDate> dates = new EnumMap<>(Milestone.class);
        Arrays.stream(Milestone.values()).forEach(milestone -> dates.put(milestone, LocalDate.of(2026, 1, 5).plusDays(4L * milestone.ordinal())));
        Cycles cycles = Mockito.mock(Cycles.class);
        Mockito.when(cycles.cycle(Mockito.anyLong())).thenReturn(new Cycles.CycleView(1, 2025, 1, List.of(2L), dates, false));
        return cycles;
    }

    @Bean
    MoveToken moveToken() {
        return Mockito.mock(MoveToken.class);
    }

    @Bean
    ReassignTask reassignTask() {
        return Mockito.mock(ReassignTask.class);
    }

    @Bean
    MigrateProcesses migrateProcesses() {
        return Mockito.mock(MigrateProcesses.class);
    }

    @Bean
    ProcessHealth processHealth() {
        return Mockito.mock(ProcessHealth.class);
    }

    @Bean
    ProcessInstances processInstances() {
        return Mockito.mock(ProcessInstances.class);
    }

    @Bean
    TaskHistory taskHistory() {
        return Mockito.mock(TaskHistory.class);
    }

    /** A part of the house the cockpit knows nothing of. */
    @Bean
    Checkup outbox() {
        return () -> new Checkup.Findings("notices", List.of(Checkup.Reading.of("waiting", 7, false), Checkup.Reading.of("oldest", null, false),
                Checkup.Reading.of("dead", 2, true), Checkup.Reading.of("sent", Instant.parse("2026-02-03T05:00:00Z"), false)), "/notices/undelivered");
    }

    @Bean
    ReadBackStatus readBackStatus() {
        return Mockito.mock(ReadBackStatus.class);
    }

    @Bean
    TerminateReport terminateReport() {
        return Mockito.mock(TerminateReport.class);
    }

    @Bean
    RestartReport restartReport() {
        return Mockito.mock(RestartReport.class);
    }

    @Bean
    TerminatedReports terminatedReports() {
        return Mockito.mock(TerminatedReports.class);
    }

    @Bean
    EditVariables editVariables() {
        return Mockito.mock(EditVariables.class);
    }

    @Bean
    RehearseTermination rehearseTermination() {
        return Mockito.mock(RehearseTermination.class);
    }
}
