package org.qianfa.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.review.ReviewFixture.ADVISER;
import static org.qianfa.review.ReviewFixture.APPROVER;
import static org.qianfa.review.ReviewFixture.COORDINATOR;
import static org.qianfa.review.ReviewFixture.DRAFTER;
import static org.qianfa.review.ReviewFixture.HEAD;
import static org.qianfa.review.ReviewFixture.OFFICE;
import static org.qianfa.review.ReviewFixture.OFFICE_DEPARTMENT;
import static org.qianfa.review.ReviewFixture.REVIEWER;
import static org.qianfa.review.ReviewFixture.SECOND_ADVISER;
import static org.qianfa.review.ReviewFixture.STRANGER;
import static org.qianfa.review.ReviewFixture.UNIT;
import static org.qianfa.review.ReviewFixture.WRITING_ADVISER;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.qianfa.documents.FileKindRefused;
import org.qianfa.review.AnswerOpinion.Verdict;
import org.qianfa.review.DecideLevel.Level;
import org.qianfa.review.FillChecklist.CheckedPoint;
import org.qianfa.review.FillChecklist.Point;
import org.qianfa.calendar.WorkingDays;
import org.qianfa.review.MatterView.Kind;
import org.qianfa.review.MatterView.State;
import org.qianfa.review.ReviewFixture.RecordingJournal;
import org.qianfa.review.ReviewRefusal.ChecklistFailed;
import org.qianfa.review.ReviewRefusal.ChecklistOpen;
import org.qianfa.review.ReviewRefusal.LimitOutOfRange;
import org.qianfa.review.ReviewRefusal.MaterialsMissing;
import org.qianfa.review.ReviewRefusal.MatterIncomplete;
import org.qianfa.review.ReviewRefusal.MatterNotAtThisStep;
import org.qianfa.review.ReviewRefusal.ReviewTextMissing;
import org.qianfa.review.ReviewRefusal.SamePerson;
import org.qianfa.review.SubmitForReview.Material;
import org.qianfa.review.SubmitForReview.MaterialKind;
import org.qianfa.review.domain.Matter;
import org.qianfa.review.domain.ReviewClock;
import org.qianfa.review.web.ReviewPagesFixture;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Grant;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Matters that are not reports: who submits, reviews, answers and decides, and what is refused. */
@ReviewModuleTest
@Import(ReviewPagesFixture.class)
class MatterRulesTest {

    private static final byte[] FILE = "服务合同\n一、服务内容\n每月不少于二十日。".getBytes(StandardCharsets.UTF_8);
    private static final List<Material> DRAFT = List.of(new Material(MaterialKind.DRAFT, ""));
    private static final Actor DEPUTY = new Actor(12, "user12", "人员12", UNIT, null, Set.of(new Grant(Role.DEPUTY_LEADER, UNIT, null)));

    @Autowired RecordingJournal journal;
    @Autowired SubmitMatter submitMatter;
    @Autowired StartReviewClock startReviewClock;
    @Autowired CheckCompleteness checkCompleteness;
    @Autowired GiveOpinion giveOpinion;
    @Autowired ReviewLegality reviewLegality;
    @Autowired ApproveReview approveReview;
    @Autowired ReplyOpinion replyOpinion;
    @Autowired DecideLevel decideLevel;
    @Autowired FillChecklist fillChecklist;
    @Autowired AnswerFindings answerFindings;
    @Autowired ConfirmReply confirmReply;
    @Autowired RegisterMatter registerMatter;
    @Autowired ReadReview readReview;
    @Autowired ReadMatterCase readCase;

    @Test
    void a_department_submits_a_whole_matter_with_a_file_that_can_be_read() throws Refusal {
        refused(MatterIncomplete.class, () -> submit(DRAFTER, Kind.CONTRACT, " ", FILE));
        refused(MatterIncomplete.class, () -> submit(DRAFTER, Kind.REPORT, "报告", FILE));
        refused(MatterIncomplete.class, () -> submit(DRAFTER, null, "合同", FILE));
        refused(MatterIncomplete.class, () -> submit(DRAFTER, Kind.CONTRACT, "合同", new byte[0]));
        refused(FileKindRefused.class, () -> submit(DRAFTER, Kind.CONTRACT, "合同", "%PDF-1.7 x".getBytes(StandardCharsets.UTF_8)));
        refused(MaterialsMissing.class, () -> submitMatter.submitMatter(DRAFTER,
                new SubmitMatter.Command(OFFICE_DEPARTMENT, Kind.CONTRACT, "合同", List.of(), "a.txt", FILE)));
        refused(NotPermitted.class, () -> submit(COORDINATOR, Kind.CONTRACT, "合同", FILE));
        refused(NotPermitted.class, () -> submit(HEAD, Kind.ENFORCEMENT_DECISION, "处罚案", FILE));
        refused(NotFound.class, () -> submit(STRANGER, Kind.CONTRACT, "合同", FILE));

        long matter = submit(HEAD, Kind.CONTRACT, "合同", FILE);
        assertThat(readCase.content(OFFICE, matter)).isEqualTo(FILE);
        assertThat(readCase.matterCase(OFFICE, matter).file()).satisfies(file -> {
            assertThat(file.text()).contains("一、服务内容");
            assertThat(file.digest()).hasSize(64);
        });
        refused(NotFound.class, () -> readCase.content(STRANGER, matter));
        refused(NotFound.class, () -> readCase.matterCase(ADVISER, matter));
    }

    @Test
    void the_clock_of_a_report_that_stands_still_is_held_unless_materials_keep_it_still_already() throws MatterNotAtThisStep {
        WorkingDays days = WorkingDays.shipped();
        Matter matter = new Matter(Kind.REPORT, null, null, ReviewClock.from(LocalDate.of(2026, 2, 9)), List.of());
        matter.hold(LocalDate.of(2026, 2, 9));
        assertThat(matter.clock().stoppedOn()).as("nothing was counted yet").isNull();
        matter.limit(5, 5, 5, days);
        assertThat(matter.clock().dueOn()).isEqualTo("2026-02-14");

        matter.hold(LocalDate.of(2026, 2, 11));
        matter.hold(LocalDate.of(2026, 2, 12));
        assertThat(matter.clock().dueOn()).isNull();
        matter.letGoOn(LocalDate.of(2026, 2, 25), days);
        assertThat(matter.clock().dueOn()).as("12, 13 and 14 February, then 24 and 25 after the festival were not counted").isEqualTo("2026-02-28");
        matter.letGoOn(LocalDate.of(2026, 2, 26), days);
        assertThat(matter.clock().dueOn()).isEqualTo("2026-02-28");

        matter.lack("缺附件", LocalDate.of(2026, 2, 26));
        matter.hold(LocalDate.of(2026, 2, 27));
        matter.letGoOn(LocalDate.of(2026, 3, 5), days);
        assertThat(matter.clock().stoppedOn()).as("the materials are still missing").isEqualTo("2026-02-26");
    }

    @Test
    void the_reviewer_sets_the_time_within_what_is_laid_down() throws Refusal {
        long matter = submit(DRAFTER, Kind.NORMATIVE_DOCUMENT, "管理办法", FILE);
        startReviewClock.startReviewClock(matter, 15, 5, 15);
        startReviewClock.startReviewClock(matter, 7, 7, null);
        refused(LimitOutOfRange.class, () -> checkCompleteness.checkCompleteness(REVIEWER, matter, true, null, 16));
        checkCompleteness.checkCompleteness(REVIEWER, matter, true, null, 10);

        assertThat(readReview.matter(REVIEWER, matter).clock().limitDays()).isEqualTo(10);
    }

    @Test
    void what_must_be_amended_is_answered_and_registered() throws Refusal {
        long matter = reviewed(Kind.CONTRACT, LegalityOutcome.AMEND);
        refused(NotPermitted.class, () -> answerFindings.answerFindings(OFFICE, matter, Verdict.ADOPTED, null));
        refused(ReviewTextMissing.class, () -> answerFindings.answerFindings(DRAFTER, matter, Verdict.PARTLY, " "));
        refused(MatterNotAtThisStep.class, () -> confirmReply.confirmReply(REVIEWER, matter, true, null));
        answerFindings.answerFindings(DRAFTER, matter, Verdict.PARTLY, "管辖条款对方坚持");
        refused(ReviewTextMissing.class, () -> confirmReply.confirmReply(REVIEWER, matter, false, null));
        confirmReply.confirmReply(REVIEWER, matter, false, "违约金上限未答复");
        answerFindings.answerFindings(DRAFTER, matter, Verdict.PARTLY, "已加上限；管辖条款对方坚持");
        confirmReply.confirmReply(REVIEWER, matter, true, null);
        assertThat(readCase.matterCase(DRAFTER, matter).usable()).isFalse();
        registerMatter.registerMatter(matter);
        registerMatter.registerMatter(matter);

        assertThat(readReview.matter(DRAFTER, matter).state()).isEqualTo(State.PARTLY_ADOPTED);
        assertThat(readCase.matterCase(DRAFTER, matter).usable()).isTrue();
        assertThat(journal.entries.stream().filter(e -> e.equals("process RegisterMatter matter"))).isNotEmpty();
    }

    @Test
    void what_is_unlawful_is_never_usable_and_not_answered() throws Refusal {
        long matter = reviewed(Kind.MAJOR_DECISION, LegalityOutcome.UNLAWFUL);
        refused(MatterNotAtThisStep.class, () -> answerFindings.answerFindings(DRAFTER, matter, Verdict.ADOPTED, null));
        registerMatter.registerMatter(matter);

        assertThat(readCase.matterCase(DRAFTER, matter).usable()).isFalse();
    }

    @Test
    void an_enforcement_decision_passes_four_levels_and_six_points_with_nobody_twice() throws Refusal {
        long matter = submit(DRAFTER, Kind.ENFORCEMENT_DECISION, "处罚案", FILE);
        assertThat(readReview.matter(DRAFTER, matter).state()).isEqualTo(State.TO_SUBMIT);
        refused(MatterNotAtThisStep.class, () -> checkCompleteness.checkCompleteness(REVIEWER, matter, true, null));
        refused(SamePerson.class, () -> decideLevel.decideLevel(with(DRAFTER, Role.DEPARTMENT_HEAD), matter, Level.HEAD, true, null));
        refused(NotPermitted.class, () -> decideLevel.decideLevel(OFFICE, matter, Level.HEAD, true, null));
        refused(NotPermitted.class, () -> decideLevel.decideLevel(REVIEWER, matter, Level.REVIEWER, true, null));
        refused(ReviewTextMissing.class, () -> decideLevel.decideLevel(HEAD, matter, Level.HEAD, false, null));
        decideLevel.decideLevel(HEAD, matter, Level.HEAD, true, null);
        checkCompleteness.checkCompleteness(REVIEWER, matter, true, null);
        refused(ChecklistOpen.class, () -> reviewLegality.reviewLegality(REVIEWER, matter, LegalityOutcome.LAWFUL, "可以"));
        refused(ChecklistOpen.class, () -> fillChecklist.fillChecklist(REVIEWER, matter, points(true).subList(0, 5)));
        refused(ReviewTextMissing.class, () -> fillChecklist.fillChecklist(REVIEWER, matter, points(false)));
        refused(SamePerson.class, () -> fillChecklist.fillChecklist(with(HEAD, Role.LEGALITY_REVIEWER), matter, points(true)));
        List<CheckedPoint> failing = new ArrayList<>(points(true).subList(1, 6));
        failing.add(new CheckedPoint(Point.SUBJECT, false, "主体不适格"));
        fillChecklist.fillChecklist(REVIEWER, matter, failing);
        refused(ChecklistFailed.class, () -> reviewLegality.reviewLegality(REVIEWER, matter, LegalityOutcome.LAWFUL, "可以"));
        fillChecklist.fillChecklist(REVIEWER, matter, points(true));
        conclude(matter, LegalityOutcome.LAWFUL);
        refused(SamePerson.class, () -> approveReview.approveReview(with(HEAD, Role.LEGALITY_APPROVER), matter, true, null, null));
        approveReview.approveReview(APPROVER, matter, true, null, null);
        replyOpinion.replyOpinion(matter);
        refused(SamePerson.class, () -> decideLevel.decideLevel(with(APPROVER, Role.DEPUTY_LEADER), matter, Level.DEPUTY_LEADER, true, null));
        decideLevel.decideLevel(DEPUTY, matter, Level.DEPUTY_LEADER, true, null);
        registerMatter.registerMatter(matter);

        assertThat(readCase.matterCase(OFFICE, matter)).satisfies(about -> {
            assertThat(about.levels()).extracting(ReadMatterCase.LevelView::level).containsExactly(Level.values());
            assertThat(about.points()).hasSize(6);
            assertThat(about.usable()).isTrue();
        });
    }

    private long reviewed(Kind kind, LegalityOutcome outcome) throws Refusal {
        long matter = submit(DRAFTER, kind, "送审稿", FILE);
        checkCompleteness.checkCompleteness(REVIEWER, matter, true, null);
        conclude(matter, outcome);
        approveReview.approveReview(APPROVER, matter, true, null, null);
        replyOpinion.replyOpinion(matter);
        return matter;
    }

    private void conclude(long matter, LegalityOutcome outcome) throws Refusal {
        for (Actor adviser : List.of(ADVISER, SECOND_ADVISER, WRITING_ADVISER)) {
            giveOpinion.giveOpinion(adviser, matter, outcome, "已阅");
        }
        reviewLegality.reviewLegality(REVIEWER, matter, outcome, "已审");
    }

    private long submit(Actor by, Kind kind, String title, byte[] file) throws Refusal {
        return submitMatter.submitMatter(by, new SubmitMatter.Command(OFFICE_DEPARTMENT, kind, title, DRAFT, "送审稿.txt", file));
    }

    private static List<CheckedPoint> points(boolean passed) {
        return Arrays.stream(Point.values()).map(point -> new CheckedPoint(point, passed, "")).toList();
    }

    private static Actor with(Actor person, Role role) {
        return new Actor(person.id(), person.username(), person.displayName(), UNIT, person.departmentId(),
                Set.of(new Grant(role, UNIT, role.departmental() ? OFFICE_DEPARTMENT : null)));
    }

    private void refused(Class<? extends Throwable> expected, ThrowingCallable act) {
        List<String> before = List.copyOf(journal.entries);
        assertThatThrownBy(act).isInstanceOf(expected);
        assertThat(journal.entries).isEqualTo(before);
    }
}
