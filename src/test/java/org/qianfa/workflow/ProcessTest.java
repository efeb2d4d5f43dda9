package org.qianfa.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.qianfa.calendar.WorkingDays;
import org.qianfa.cycle.Cycles;
import org.qianfa.cycle.Milestone;
import org.qianfa.cycle.NotifyUnits;
import org.qianfa.cycle.RecordOverdueReports;
import org.qianfa.cycle.RollUpReports;
import org.qianfa.drafting.CarryProblems;
import org.qianfa.drafting.OpenReports;
import org.qianfa.drafting.ReopenSection;
import org.qianfa.drafting.ReopenedReports;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.Reports;
import org.qianfa.drafting.ReviewSection;
import org.qianfa.drafting.SectionHands;
import org.qianfa.drafting.SectionState;
import org.qianfa.drafting.TerminateReport;
import org.qianfa.drafting.WithdrawReport;
import org.qianfa.drafting.WithdrawSection;
import org.qianfa.figures.FigureRequests;
import org.qianfa.people.Directory;
import org.qianfa.people.FindPeople;
import org.qianfa.people.Mandates;
import org.qianfa.people.Substitutes;
import org.qianfa.people.Unit;
import org.qianfa.people.UnitKind;
import org.qianfa.publication.ArchiveReport;
import org.qianfa.publication.Corrections;
import org.qianfa.publication.EditionWithdrawals;
import org.qianfa.publication.PreparePublicText;
import org.qianfa.publication.PublicationPlans;
import org.qianfa.publication.PublishEdition;
import org.qianfa.publication.ReopenReleaseReview;
import org.qianfa.publication.VerifyPublication;
import org.qianfa.publication.VerifyWithdrawal;
import org.qianfa.publication.WithdrawReleaseReview;
import org.qianfa.review.AdviserHands;
import org.qianfa.review.CheckDocument;
import org.qianfa.review.Consultations.Limit;
import org.qianfa.review.Consultations;
import org.qianfa.review.GiveConsultationBack;
import org.qianfa.review.HoldReviewClocks;
import org.qianfa.review.MattersInProcess;
import org.qianfa.review.OpenConsultation;
import org.qianfa.review.OpinionLedger;
import org.qianfa.review.RecordSilence;
import org.qianfa.review.RegisterMatter;
import org.qianfa.review.ReplyOpinion;
import org.qianfa.review.StartReviewClock;
import org.qianfa.review.WithdrawAnswers;
import org.qianfa.review.WithdrawDocumentCheck;
import org.qianfa.review.WithdrawSubmission;
import org.qianfa.review.WithdrawSupplement;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Fact;
import org.qianfa.shared.Grant;
import org.qianfa.shared.Journal;
import org.qianfa.shared.Role;
import org.qianfa.signoff.RegisterReport;
import org.qianfa.signoff.ReviewAsDeputyLeader;
import org.qianfa.signoff.SetAsideDecisions;
import org.qianfa.signoff.SubmitUpward;
import org.qianfa.signoff.WithdrawVerdict;
import org.qianfa.workdays.WorkingCalendar;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A real engine with the real diagrams; the use cases behind it are mocked but for those of cooperation, the job executor is off. A test announces
 * facts, fires each job by name, and looks at what was passed and what was not.
 */
@ApplicationModuleTest(mode = ApplicationModuleTest.BootstrapMode.STANDALONE, extraIncludes = "cooperation")
@org.springframework.context.annotation.Import(ProcessTest.Time.class)
@TestPropertySource(properties = {"camunda.bpm.job-execution.enabled=false",
        "spring.datasource.url=jdbc:h2:mem:process;DB_CLOSE_DELAY=-1"})
abstract class ProcessTest {

    static final long UNIT = 3;
    static final long CYCLE = 1;
    static final long REPORT = 7;
    static final long MATTER = 40;
    static final long RELEASE = 50;
    static final long DEPARTMENT = 11;

    @Autowired RuntimeService runtime;
    @Autowired TaskService tasks;
    @Autowired ManagementService management;
    @Autowired HistoryService history;
    @Autowired ApplicationEventPublisher events;
    @Autowired TransactionTemplate transaction;

    @MockitoBean Journal journal;
    @MockitoBean Directory directory;
    @MockitoBean FindPeople findPeople;
    @MockitoBean Mandates mandates;
    @MockitoBean Substitutes substitutes;
    @MockitoBean Cycles cycles;
    @MockitoBean NotifyUnits notifyUnits;
    @MockitoBean RecordOverdueReports recordOverdueReports;
    @MockitoBean RollUpReports rollUpReports;
    @MockitoBean OpenReports openReports;
    @MockitoBean Reports reports;
    @MockitoBean CarryProblems carryProblems;
    @MockitoBean TerminateReport terminateReport;
    @MockitoBean ReopenSection reopenSection;
    @MockitoBean SetAsideDecisions setAsideDecisions;
    @MockitoBean ReopenReleaseReview reopenReleaseReview;
    @MockitoBean ReopenedReports reopenedReports;
    @MockitoBean SectionHands sectionHands;
    @MockitoBean WithdrawSection withdrawSection;
    @MockitoBean ReviewSection reviewSection;
    @MockitoBean AdviserHands adviserHands;
    @MockitoBean WithdrawReport withdrawReport;
    @MockitoBean CheckDocument checkDocument;
    @MockitoBean GiveConsultationBack giveConsultationBack;
    @MockitoBean WithdrawAnswers withdrawAnswers;
    @MockitoBean WithdrawDocumentCheck withdrawDocumentCheck;
    @MockitoBean WithdrawSubmission withdrawSubmission;
    @MockitoBean WithdrawSupplement withdrawSupplement;
    @MockitoBean ReviewAsDeputyLeader reviewAsDeputyLeader;
    @MockitoBean WithdrawVerdict withdrawVerdict;
    @MockitoBean WithdrawReleaseReview withdrawReleaseReview;
    @MockitoBean FigureRequests figureRequests;
    @MockitoBean OpinionLedger opinions;
    @MockitoBean MattersInProcess matters;
    @MockitoBean RegisterMatter registerMatter;
    @MockitoBean StartReviewClock startReviewClock;
    @MockitoBean OpenConsultation openConsultation;
    @MockitoBean RecordSilence recordSilence;
    @MockitoBean HoldReviewClocks holdReviewClocks;
    @MockitoBean Consultations consultations;
    @MockitoBean ReplyOpinion replyOpinion;
    @MockitoBean RegisterReport registerReport;
    @MockitoBean SubmitUpward submitUpward;
    @MockitoBean PreparePublicText preparePublicText;
    @MockitoBean PublishEdition publishEdition;
    @MockitoBean VerifyPublication verifyPublication;
    @MockitoBean ArchiveReport archiveReport;
    @MockitoBean Corrections corrections;
    @MockitoBean EditionWithdrawals withdrawals;
    @MockitoBean VerifyWithdrawal verifyWithdrawal;
    @MockitoBean PublicationPlans publicationPlans;
    @MockitoBean WorkingCalendar calendar;

    @BeforeEach
    void aTownWithTwoSectionsAndTwoAdvisers() {
        when(calendar.ofUnit(any())).thenReturn(WorkingDays.shipped());
        when(directory.unit(UNIT)).thenReturn(unit(UnitKind.TOWN));
        Map<Milestone, LocalDate> dates = new EnumMap<>(Milestone.class);
        for (Milestone milestone : Milestone.values()) {
            dates.put(milestone, LocalDate.of(2099, 3, 1));
        }
        when(cycles.cycle(CYCLE)).thenReturn(new Cycles.CycleView(CYCLE, 2098, UNIT, List.of(UNIT), dates, false));
        when(openReports.openReports(CYCLE)).thenReturn(List.of(REPORT));
        when(reports.report(REPORT)).thenReturn(new ReportView(REPORT, CYCLE, UNIT, 2098, "报告", ReportPhase.PLANNED, null,
                List.of(section(21), section(22))));
        when(reports.reportOfSection(anyLong())).thenReturn(REPORT);
        when(matters.terms(MATTER)).thenReturn(new MattersInProcess.Terms(REPORT, LocalDate.of(2099, 2, 20)));
        when(matters.advisers(MATTER)).thenReturn(List.of(301L, 302L));
        when(preparePublicText.preparePublicText(REPORT)).thenReturn(RELEASE);
        when(consultations.limit(REPORT)).thenReturn(Optional.of(new Limit(3, LocalDate.of(2099, 2, 10), Instant.parse("2099-02-10T16:00:00Z"))));
    }

    @AfterEach
    void endEverything() {
        runtime.createProcessInstanceQuery().rootProcessInstances().list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "test over"));
        history.createHistoricProcessInstanceQuery().finished().list()
                .forEach(instance -> history.deleteHistoricProcessInstance(instance.getId()));
    }

    static Unit unit(UnitKind kind) {
        return new Unit(UNIT, "云溪", "云溪", kind, null, "云", "X", "0000000000");
    }

    static SectionView section(long id) {
        return new SectionView(id, REPORT, (int) id, 1, "一、", null, DEPARTMENT, 100 + id, SectionState.PLANNED, null, "", null, 0, null);
    }

    static Actor person(long id, Role... roles) {
        Set<Grant> grants = Arrays.stream(roles).map(role -> new Grant(role, UNIT, role.departmental() ? DEPARTMENT : null))
                .collect(java.util.stream.Collectors.toSet());
        return new Actor(id, "u" + id, "某" + id, UNIT, DEPARTMENT, grants);
    }

    void announce(Fact fact) {
        transaction.executeWithoutResult(status -> events.publishEvent(fact));
    }

    /** Fires the waiting jobs at this element: all of them, or those of a multi-instance one by one. */
    void fire(String... activities) {
        for (String activity : activities) {
            List<Job> jobs = management.createJobQuery().activityId(activity).messages().list();
            assertThat(jobs).as("jobs at " + activity).isNotEmpty();
            jobs.forEach(job -> management.executeJob(job.getId()));
        }
    }

    List<String> waitingTasks() {
        return tasks.createTaskQuery().list().stream().map(task -> task.getTaskDefinitionKey()).sorted().toList();
    }

    List<String> passed() {
        return history.createHistoricActivityInstanceQuery().finished().list().stream()
                .map(HistoricActivityInstance::getActivityId).toList();
    }

    long times(String activity) {
        return passed().stream().filter(activity::equals).count();
    }

    static List<Long> ids(long... ids) {
        return LongStream.of(ids).boxed().toList();
    }

    @TestConfiguration
    static class Time {

        @Bean
        HouseClock clock() {
            return new HouseClock();
        }
    }
}
