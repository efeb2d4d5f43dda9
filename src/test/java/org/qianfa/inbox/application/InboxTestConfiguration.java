package org.qianfa.inbox.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.qianfa.calendar.SpecialDay;
import org.qianfa.calendar.WorkingDays;
import org.qianfa.cycle.Cycles;
import org.qianfa.cycle.domain.PlanDates;
import org.qianfa.drafting.OwnDrafts;
import org.qianfa.drafting.ReviewSection;
import org.qianfa.drafting.SelfReview;
import org.qianfa.review.OwnOpinionDrafts;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Journal;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.OutOfStep;
import org.qianfa.shared.Refusal;
import org.qianfa.testing.FakeHouse;
import org.qianfa.testing.HouseOnDatabase;
import org.qianfa.testing.TestDatabase;
import org.qianfa.workdays.WorkingCalendar;
import org.qianfa.workflow.OpenTasks;
import org.qianfa.workflow.TakeTask;
import org.qianfa.workflow.TaskInfo;
import org.qianfa.workflow.TaskRefusal.TaskLent;
import org.qianfa.workflow.TransferTask;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.jdbc.JdbcTestUtils;

/** The inbox on a real database, its neighbours faked. The data source is registered by the test. */
@TestConfiguration(proxyBeanMethods = false)
@Import(HouseOnDatabase.class)
@ComponentScan({"org.qianfa.inbox.application", "org.qianfa.inbox.persistence"})
class InboxTestConfiguration {

    static final Instant NOW = Instant.parse("2026-02-10T02:00:00Z");
    /** A year opened long after its statutory dates. */
    static final long OPENED_LATE = 9;

    /** Opens the house, its tables emptied. The test closes it. */
    static AnnotationConfigApplicationContext open(TestDatabase database) {
        AnnotationConfigApplicationContext house = new AnnotationConfigApplicationContext();
        house.registerBean(DataSource.class, database::shared);
        house.register(InboxTestConfiguration.class);
        house.refresh();
        JdbcTestUtils.deleteFromTables(new JdbcTemplate(database.shared()), "inbox_pool", "inbox_item", "inbox_done", "inbox_sent",
                "inbox_filter_chosen", "inbox_filter");
        return house;
    }

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"));
    }

    @Bean
    WorkingCalendar workingCalendar() {
        WorkingDays shipped = WorkingDays.shipped();
        // The people of unit 4 rest on the eleventh of February as well.
        WorkingDays own = shipped.withOwn(List.of(new SpecialDay(LocalDate.of(2026, 2, 11), false, "本单位休息")));
        return unitId -> unitId != null && unitId == 4 ? own : shipped;
    }

    @Bean
    WrittenSections writtenSections() {
        return new WrittenSections();
    }

    @Bean
    WrittenOpinions writtenOpinions() {
        return new WrittenOpinions();
    }

    @Bean
    TakenTasks taking() {
        return new TakenTasks();
    }

    @Bean
    GivenTasks transferring() {
        return new GivenTasks();
    }

    @Bean
    ApprovedSections reviewing() {
        return new ApprovedSections();
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
        public void record(Actor by, String action, Subject subject, String reason, String details) {
            actions.add(action + ": " + details);
        }
    }

    /** Newest first, as the real ones promise; set by the test. */
    static class WrittenSections implements OwnDrafts {
        List<OwnDraft> drafts = List.of();

        @Override
        public List<OwnDraft> ownDrafts(Actor by, Instant before, long id, int size) {
            return drafts.stream().filter(d -> d.savedAt().isBefore(before) || d.savedAt().equals(before) && d.id() < id).limit(size).toList();
        }

        @Override
        public int countOwnDrafts(Actor by, int most) {
            return Math.min(most, drafts.size());
        }
    }

    static class WrittenOpinions implements OwnOpinionDrafts {
        List<OwnOpinionDraft> drafts = List.of();

        @Override
        public List<OwnOpinionDraft> ownOpinionDrafts(Actor by, Instant before, long id, int size) {
            return drafts.stream().filter(d -> d.writtenAt().isBefore(before) || d.writtenAt().equals(before) && d.id() < id).limit(size).toList();
        }

        @Override
        public int countOwnOpinionDrafts(Actor by, int most) {
            return Math.min(most, drafts.size());
        }
    }

    /** Whoever takes a task is first, unless the test says that somebody else was. */
    static class TakenTasks implements TakeTask {
        final List<String> taken = new ArrayList<>();
        final List<String> others = new ArrayList<>();

        @Override
        public void claim(Actor by, String taskId) {
            if (others.contains(taskId)) {
                throw new OutOfStep("held by another person");
            }
            if (taskId.startsWith("unknown")) {
                throw new NotFound("task", taskId);
            }
            taken.add(taskId);
        }

        @Override
        public void unclaim(Actor by, String taskId) {
            taken.remove(taskId);
        }
    }

    static class ApprovedSections implements ReviewSection {

        final List<Long> approved = new ArrayList<>();

        @Override
        public void reviewSection(Actor by, long sectionId, boolean pass, String reason) throws Refusal {
            if (sectionId == 13) {
                throw new SelfReview();
            }
            assertThat(pass).isTrue();
            approved.add(sectionId);
        }
    }

    static class GivenTasks implements TransferTask {
        final List<String> given = new ArrayList<>();
        final List<String> lent = new ArrayList<>();
        OutOfStep fault;

        @Override
        public void transfer(Actor by, String taskId, long to, String reason) throws Refusal {
            if (fault != null) {
                throw fault;
            }
            if (lent.contains(taskId)) {
                throw new TaskLent();
            }
            given.add(taskId + " > " + to + ": " + reason);
        }
    }

    private static final class OneCycle implements Cycles {
        @Override
        public CycleView cycle(long cycleId) {
            boolean late = cycleId == OPENED_LATE;
            return new CycleView(cycleId, late ? 2016 : 2025, 1, List.of(2L), new PlanDates(WorkingDays.shipped())
                    .dates(late ? 2016 : 2025, late ? LocalDate.of(2026, 2, 10) : LocalDate.of(2025, 11, 3)), false);
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
