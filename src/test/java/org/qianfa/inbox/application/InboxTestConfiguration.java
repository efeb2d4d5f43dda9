package org.qianfa.inbox.application;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.qianfa.cycle.Cycles;
import org.qianfa.shared.Journal;
import org.qianfa.testing.FakeReports;
import org.qianfa.testing.FakeHouse;
import org.qianfa.workflow.OpenTasks;
import org.qianfa.workflow.TaskInfo;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** The inbox on a real database, its neighbours faked. The data source is registered by the test. */
@TestConfiguration(proxyBeanMethods = false)
@EnableTransactionManagement
@ComponentScan({"org.qianfa.inbox.application", "org.qianfa.inbox.persistence"})
class InboxTestConfiguration {

    static final Instant NOW = Instant.parse("2026-02-10T02:00:00Z");

    @Bean
    JdbcClient jdbcClient(DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }

    @Bean
    TransactionTemplate transaction(PlatformTransactionManager transactionManager) {
        return new TransactionTemplate(transactionManager);
    }

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"));
    }

    @Bean
    FakeReports reports() {
        return new FakeReports();
    }

    @Bean
    FakeHouse house() {
        return new FakeHouse();
    }

    @Bean
    Cycles cycles() {
        return new OneCycle();
    }

    @Bean
    EngineTasks openTasks() {
        return new EngineTasks();
    }

    @Bean
    RecordedJournal journal() {
        return new RecordedJournal();
    }

    /** What the engine would answer; set by the test. */
    static class EngineTasks implements OpenTasks {
        List<TaskInfo> tasks = List.of();

        @Override
        public List<TaskInfo> openTasks() {
            return tasks;
        }
    }

    static class RecordedJournal implements Journal {
        final List<String> actions = new ArrayList<>();

        @Override
        public void record(org.qianfa.shared.Actor by, String action, Subject subject, String reason, String details) {
            actions.add(action + ": " + details);
        }
    }

    private static final class OneCycle implements Cycles {
        @Override
        public CycleView cycle(long cycleId) {
            return new CycleView(cycleId, 2025, 1, List.of(2L), Map.of(), false);
        }

        @Override
        public List<org.qianfa.cycle.OutlineEntry> outline(long unitId) {
            return List.of();
        }

        @Override
        public List<String> carriedProblems(long unitId, int beforeYear) {
            return List.of();
        }
    }
}
