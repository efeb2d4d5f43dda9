package org.qianfa.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.review.ReviewFixture.COORDINATOR;
import static org.qianfa.review.ReviewFixture.DRAFTER;
import static org.qianfa.review.ReviewFixture.HEAD;
import static org.qianfa.review.ReviewFixture.OFFICE;
import static org.qianfa.review.ReviewFixture.OFFICE_DEPARTMENT;
import static org.qianfa.review.ReviewFixture.STRANGER;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.drafting.ReportConsolidated;
import org.qianfa.drafting.ReturnOrder;
import org.qianfa.review.AnswerConsultation.ConsultationOver;
import org.qianfa.review.AnswerConsultation.Verdict;
import org.qianfa.review.CheckDocument.Checklist;
import org.qianfa.review.CheckDocument.FocusPoint;
import org.qianfa.review.ReviewFixture.Facts;
import org.qianfa.review.ReviewFixture.RecordingJournal;
import org.qianfa.review.ReviewRefusal.FocusPointsOpen;
import org.qianfa.review.ReviewRefusal.ReviewTextMissing;
import org.qianfa.review.web.ReviewPagesFixture;
import org.qianfa.shared.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Departments are heard for a limited time, and the office goes through its checklist. */
@ReviewModuleTest
@Import(ReviewPagesFixture.class)
class DepartmentsAndOfficeTest {

    @Autowired FakeReports reports;
    @Autowired Facts facts;
    @Autowired RecordingJournal journal;
    @Autowired JdbcClient jdbc;
    @Autowired ApplicationEventPublisher events;
    @Autowired OpenConsultation openConsultation;
    @Autowired HoldReviewClocks holding;
    @Autowired RecordSilence recordSilence;
    @Autowired AnswerConsultation answerConsultation;
    @Autowired Consultations consultations;
    @Autowired CheckDocument checkDocument;
    @Autowired DocumentCheckRecords records;

    private long report;

    @BeforeEach
    void aReportUnderReview() {
        report = reports.underReview();
        events.publishEvent(new ReportConsolidated(COORDINATOR, report));
    }

    @Test
    void the_limit_is_set_once_a_round_in_working_days() {
        openConsultation.openConsultation(report, 3);
        var limit = consultations.limit(report).orElseThrow();
        openConsultation.openConsultation(report, 5);

        assertThat(consultations.limit(report)).contains(limit);
        assertThat(limit.workingDays()).isEqualTo(3);
        events.publishEvent(new ReportConsolidated(COORDINATOR, report));
        assertThat(consultations.limit(report)).as("a new round").isEmpty();
    }

    @Test
    void departments_are_heard_until_the_day_the_consultation_was_moved_to() throws Exception {
        holding.consultUntil(report, LocalDate.of(2099, 1, 5));
        assertThat(consultations.limit(report)).as("none was set").isEmpty();
        openConsultation.openConsultation(report, 3);
        jdbc.sql("update review_round set ends_at = timestamp with time zone '2020-01-01 00:00:00+08:00' where report_id = ?").param(report).update();
        holding.consultUntil(report, LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(1));

        answerConsultation.answerConsultation(HEAD, report, OFFICE_DEPARTMENT, Verdict.NO_OBJECTION, null);

        assertThat(consultations.limit(report).orElseThrow().workingDays()).isEqualTo(3);
    }

    @Test
    void who_says_nothing_in_time_is_on_record_as_such_and_not_as_having_agreed() {
        openConsultation.openConsultation(report, 3);
        recordSilence.recordSilence(report);
        recordSilence.recordSilence(report);

        assertThat(consultations.newestAnswers(report)).isNotEmpty().allSatisfy(answer -> {
            assertThat(answer.verdict()).isEqualTo(Verdict.NO_REPLY);
            assertThat(answer.answeredBy()).isNull();
        });
        assertThat(rows("review_consultation_answer")).hasSameSizeAs(consultations.newestAnswers(report));
        assertThat(journal.entries).contains("process RecordSilence report");
    }

    @Test
    void who_has_answered_is_not_silent() throws Exception {
        openConsultation.openConsultation(report, 3);
        answerConsultation.answerConsultation(HEAD, report, OFFICE_DEPARTMENT, Verdict.NO_OBJECTION, null);
        recordSilence.recordSilence(report);

        assertThat(consultations.newestAnswers(report)).filteredOn(a -> a.departmentId() == OFFICE_DEPARTMENT).singleElement()
                .satisfies(a -> assertThat(a.verdict()).isEqualTo(Verdict.NO_OBJECTION));
    }

    @Test
    void after_the_limit_nothing_can_be_said_and_nobody_says_that_nothing_was() {
        openConsultation.openConsultation(report, 3);
        refused(ReviewTextMissing.class, () -> answerConsultation.answerConsultation(HEAD, report, OFFICE_DEPARTMENT, Verdict.NO_REPLY, "x"));
        jdbc.sql("update review_round set ends_at = timestamp with time zone '2020-01-01 00:00:00+08:00' where report_id = ?").param(report).update();
        refused(ConsultationOver.class, () -> answerConsultation.answerConsultation(HEAD, report, OFFICE_DEPARTMENT, Verdict.OBJECTION, "数字有误"));
    }

    @Test
    void every_point_is_ticked_or_commented_on_before_the_document_passes() throws Exception {
        Set<FocusPoint> ticked = EnumSet.complementOf(EnumSet.of(FocusPoint.PERSONS, FocusPoint.QUOTATIONS));
        assertThatThrownBy(() -> checkDocument.checkDocument(OFFICE, report, new Checklist(ticked, Map.of(FocusPoint.PERSONS, " ")), null))
                .isInstanceOfSatisfying(FocusPointsOpen.class, open -> assertThat(open.arguments())
                        .containsExactly(2, List.of(FocusPoint.PERSONS, FocusPoint.QUOTATIONS)));
        refused(FocusPointsOpen.class, () -> checkDocument.checkDocument(OFFICE, report, new Checklist(ticked, Map.of()), null));

        checkDocument.checkDocument(OFFICE, report, new Checklist(ticked, Map.of(FocusPoint.PERSONS, "张三的职务以任免文件为准。",
                FocusPoint.QUOTATIONS, "引文已与原文核对。", FocusPoint.TIMES, "年份统一为四位。")), null);
        assertThat(records.checks(DRAFTER, report)).singleElement().satisfies(check -> {
            assertThat(check.passed() && check.onThisText()).isTrue();
            assertThat(check.checkerName()).isEqualTo(OFFICE.displayName());
            assertThat(check.points()).hasSize(FocusPoint.values().length);
            assertThat(check.remarked()).extracting(p -> p.point() + " " + p.inOrder()).containsExactly("PERSONS false", "TIMES true", "QUOTATIONS false");
        });
    }

    @Test
    void a_returned_document_keeps_what_was_looked_at_and_strangers_see_nothing() throws Exception {
        checkDocument.checkDocument(OFFICE, report, new Checklist(Set.of(FocusPoint.GROUNDS), Map.of(FocusPoint.NUMBERS, "与台账不符。")),
                ReturnOrder.toConsolidation("数字不准"));

        assertThat(records.checks(COORDINATOR, report)).singleElement().satisfies(check -> {
            assertThat(check.passed()).isFalse();
            assertThat(check.reason()).isEqualTo("数字不准");
            assertThat(check.points()).extracting(p -> p.point()).containsExactly(FocusPoint.GROUNDS, FocusPoint.NUMBERS);
        });
        assertThatThrownBy(() -> records.checks(STRANGER, report)).isInstanceOf(NotFound.class);
    }

    private void refused(Class<? extends Throwable> why, ThrowingCallable action) {
        Object before = state();
        assertThatThrownBy(action).isInstanceOf(why);
        assertThat(state()).isEqualTo(before);
    }

    private Object state() {
        return Arrays.asList(rows("review_round"), rows("review_consultation_answer"), rows("review_document_check"), rows("review_document_check_point"),
                List.copyOf(facts.announced), List.copyOf(journal.entries));
    }

    private List<Map<String, Object>> rows(String table) {
        return jdbc.sql("select * from " + table + (table.endsWith("_point") ? "" : " where report_id = " + report)).query().listOfRows();
    }
}
