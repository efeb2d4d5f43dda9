package org.qianfa.cockpit.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.mockito.Mockito;
import org.qianfa.calendar.WorkingDays;
import org.qianfa.cycle.Cycles;
import org.qianfa.cycle.Milestone;
import org.qianfa.publication.ReadBackStatus;
import org.qianfa.shared.Journal;
import org.qianfa.testing.FakeHouse;
import org.qianfa.testing.HouseOnDatabase;
import org.qianfa.testing.TestDatabase;
import org.qianfa.workdays.WorkingCalendar;
import org.qianfa.workflow.FailedJobs;
import org.qianfa.workflow.ProcessHealth;
import org.qianfa.workflow.ProcessInstances;
import org.qianfa.workflow.ProcessPictures;
import org.qianfa.workflow.TaskHistory;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.jdbc.JdbcTestUtils;

/** The cockpit on a real database, its neighbours faked. The data source is registered by the test. */
@TestConfiguration(proxyBeanMethods = false)
@Import(HouseOnDatabase.class)
@ComponentScan({"org.qianfa.cockpit.application", "org.qianfa.cockpit.persistence"})
class CockpitTestConfiguration {

    static final Instant NOW = Instant.parse("2026-02-10T02:00:00Z");

    /** Opens the house, its tables emptied. The test closes it. */
    static AnnotationConfigApplicationContext open(TestDatabase database) {
        AnnotationConfigApplicationContext house = new AnnotationConfigApplicationContext();
        house.registerBean(DataSource.class, database::shared);
        house.register(CockpitTestConfiguration.class);
        house.refresh();
        JdbcTestUtils.deleteFromTables(new JdbcTemplate(database.shared()), "cockpit_forecast_due", "cockpit_forecast_stage",
                "cockpit_forecast", "cockpit_intervention", "cockpit_stage", "cockpit_report");
        return house;
    }

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"));
    }

    @Bean
    FakeHouse house() {
        return new FakeHouse();
    }

    @Bean
    WorkingCalendar workingCalendar() {
        return unit -> WorkingDays.shipped();
    }

    /** Every year has the dates of the one reported on in 2025. */
    @Bean
    Cycles cycles() {
        Map<Milestone, LocalDate> dates = new EnumMap<>(Milestone.class);
        Arrays.stream(Milestone.values()).forEach(milestone -> dates.put(milestone, LocalDate.of(2026, 1, 5).plusDays(4L * milestone.ordinal())));
        dates.put(Milestone.REPORTED, LocalDate.of(2026, 3, 1));
        dates.put(Milestone.PUBLISHED, LocalDate.of(2026, 4, 1));
        Cycles cycles = Mockito.mock(Cycles.class);
        Mockito.when(cycles.cycle(Mockito.anyLong())).thenReturn(new Cycles.CycleView(1, 2025, 1, List.of(2L, 3L), dates, false));
        return cycles;
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

    @Bean
    Journal journal() {
        return Mockito.mock(Journal.class);
    }

    @Bean
    ReadBackStatus readBackStatus() {
        return Mockito.mock(ReadBackStatus.class);
    }

    @Bean
    FailedJobs failedJobs() {
        return Mockito.mock(FailedJobs.class);
    }

    @Bean
    ProcessPictures processPictures() {
        return Mockito.mock(ProcessPictures.class);
    }
}
