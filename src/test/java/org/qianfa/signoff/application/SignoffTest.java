package org.qianfa.signoff.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.testing.SignoffHouse.person;
import static org.qianfa.testing.SignoffHouse.personOf;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.drafting.ReturnOrder;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.qianfa.shared.Sm3;
import org.qianfa.signoff.DeputyLeaderReviewed;
import org.qianfa.signoff.DiscussionRecorded;
import org.qianfa.signoff.ExamineForSecrecy.Examined;
import org.qianfa.signoff.RecordDiscussion.ChiefNotLast;
import org.qianfa.signoff.RecordDiscussion.ChiefOpinionMissing;
import org.qianfa.signoff.RecordDiscussion.MajorityReasonMissing;
import org.qianfa.signoff.RecordDiscussion.Minutes;
import org.qianfa.signoff.RecordDiscussion.MinutesIncomplete;
import org.qianfa.signoff.RecordDiscussion.Opinion;
import org.qianfa.signoff.RecordDiscussion.Recusal;
import org.qianfa.signoff.RecordDiscussion.RecusalReasonMissing;
import org.qianfa.signoff.RecordDiscussion.RecusedSpoke;
import org.qianfa.signoff.RecordDiscussion.SpeakerAbsent;
import org.qianfa.signoff.RecordDiscussion.Stance;
import org.qianfa.signoff.ReportNotUnderReview;
import org.qianfa.signoff.ReviewAsDeputyLeader.ReviewerDrafted;
import org.qianfa.signoff.ReviewSecrecy.Decision;
import org.qianfa.signoff.ReviewSecrecy.DisclosureBasisMissing;
import org.qianfa.signoff.SecrecyReviewed;
import org.qianfa.testing.OneReport;
import org.qianfa.testing.SignoffDesk;
import org.qianfa.testing.TestDatabase;

/** The three decisions before the signature, on both databases. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class SignoffTest {

    private static final Actor DEPUTY = person(81, Role.DEPUTY_LEADER);
    private static final Actor SECRECY = person(82, Role.SECRECY_REVIEWER);
    private static final Actor OFFICE = person(83, Role.OFFICE);
    private static final ReturnOrder REWORK = ReturnOrder.toConsolidation("数字前后不一致，请核对。");

    private final SignoffDesk desk;

    SignoffTest(TestDatabase database) {
        this.desk = SignoffDesk.on(database);
    }

    @Test
    void the_deputy_leader_approves_and_the_decision_belongs_to_the_text() throws Refusal {
        desk.reviewAsDeputyLeader().reviewAsDeputyLeader(DEPUTY, OneReport.ID, "同意报第一责任人审定。", null);

        assertThat(desk.heard().facts).containsExactly(new DeputyLeaderReviewed(DEPUTY, OneReport.ID, null));
        assertThat(desk.heard().journal).containsExactly("ReviewAsDeputyLeader");
        assertThat(desk.sheet().verdicts()).singleElement().satisfies(v -> {
            assertThat(v.opinion()).isEqualTo("同意报第一责任人审定。");
            assertThat(v.textDigest()).isEqualTo(Sm3.hex(desk.text()));
            assertThat(v.standing()).isTrue();
        });
    }

    @Test
    void the_deputy_leader_returns_the_report_with_a_reason() throws Refusal {
        desk.reviewAsDeputyLeader().reviewAsDeputyLeader(DEPUTY, OneReport.ID, null, REWORK);

        assertThat(desk.report().received).containsExactly("returned: " + REWORK.reason());
        assertThat(desk.heard().facts).containsExactly(new DeputyLeaderReviewed(DEPUTY, OneReport.ID, REWORK));
    }

    @Test
    void a_return_without_a_reason_changes_nothing() {
        refused(OneReport.ReasonMissing.class,
                () -> desk.reviewAsDeputyLeader().reviewAsDeputyLeader(DEPUTY, OneReport.ID, null, ReturnOrder.toConsolidation(" ")));
    }

    @Test
    void a_leader_does_not_review_what_one_has_drafted() {
        Actor drafter = person(OneReport.SECOND_DRAFTER, Role.DEPUTY_LEADER);
        refused(ReviewerDrafted.class, () -> desk.reviewAsDeputyLeader().reviewAsDeputyLeader(drafter, OneReport.ID, "同意", null));
    }

    @Test
    void nobody_decides_on_a_report_that_is_not_under_review() {
        desk.report().phase(ReportPhase.SIGNED);
        refused(ReportNotUnderReview.class, () -> desk.reviewAsDeputyLeader().reviewAsDeputyLeader(DEPUTY, OneReport.ID, "同意", null));
        refused(ReportNotUnderReview.class, () -> desk.reviewSecrecy().reviewSecrecy(SECRECY, OneReport.ID, Examined.nothingNew(), Decision.open(null)));
        refused(ReportNotUnderReview.class, () -> desk.recordDiscussion().recordDiscussion(OFFICE, OneReport.ID, minutes(null, null)));
    }

    @Test
    void people_of_other_units_do_not_find_the_report_and_others_of_the_unit_may_not_decide() {
        Actor elsewhere = personOf(4, 99, Role.DEPUTY_LEADER, Role.SECRECY_REVIEWER, Role.OFFICE);
        refused(NotFound.class, () -> desk.reviewAsDeputyLeader().reviewAsDeputyLeader(elsewhere, OneReport.ID, "同意", null));
        refused(NotFound.class, () -> desk.reviewSecrecy().reviewSecrecy(elsewhere, OneReport.ID, Examined.nothingNew(), Decision.open(null)));
        refused(NotFound.class, () -> desk.recordDiscussion().recordDiscussion(elsewhere, OneReport.ID, minutes(null, null)));
        refused(NotPermitted.class, () -> desk.reviewAsDeputyLeader().reviewAsDeputyLeader(OFFICE, OneReport.ID, "同意", null));
        refused(NotPermitted.class, () -> desk.reviewSecrecy().reviewSecrecy(DEPUTY, OneReport.ID, Examined.nothingNew(), Decision.open(null)));
        refused(NotPermitted.class, () -> desk.recordDiscussion().recordDiscussion(SECRECY, OneReport.ID, minutes(null, null)));
    }

    @Test
    void the_secrecy_review_opens_the_text_to_the_public() throws Refusal {
        desk.open();

        assertThat(desk.heard().facts).containsExactly(new SecrecyReviewed(SECRECY, OneReport.ID, true, null));
        assertThat(desk.seals().disclosed(OneReport.ID)).isTrue();
    }

    @Test
    void the_decision_to_publish_holds_for_that_text_only() throws Refusal {
        desk.open();
        desk.report().rewrite(desk.report().measures() + "。");

        assertThat(desk.seals().disclosed(OneReport.ID)).isFalse();
    }

    @Test
    void a_report_is_withheld_on_a_stated_ground_only() throws Refusal {
        refused(DisclosureBasisMissing.class, () -> desk.reviewSecrecy().reviewSecrecy(SECRECY, OneReport.ID, Examined.nothingNew(), Decision.withheld(" ")));

        desk.reviewSecrecy().reviewSecrecy(SECRECY, OneReport.ID, Examined.nothingNew(), Decision.withheld("含有不宜公开的内部事务信息。"));
        assertThat(desk.heard().facts).containsExactly(new SecrecyReviewed(SECRECY, OneReport.ID, false, null));
        assertThat(desk.seals().disclosed(OneReport.ID)).isFalse();
    }

    @Test
    void the_minutes_keep_the_order_of_speaking_and_the_dissent() throws Refusal {
        desk.recordDiscussion().recordDiscussion(OFFICE, OneReport.ID, minutes(null, null));

        assertThat(desk.heard().facts).containsExactly(new DiscussionRecorded(OFFICE, OneReport.ID, null));
        assertThat(desk.sheet().minutes()).singleElement().satisfies(m -> {
            assertThat(m.opinions()).extracting(Opinion::speaker).containsExactly("赵一", "钱二", "孙三");
            assertThat(m.opinions()).extracting(Opinion::stance).containsExactly(Stance.FOR, Stance.AGAINST, Stance.FOR);
            assertThat(m.attendees()).containsExactly("赵一", "钱二", "孙三", "人员90");
            assertThat(m.adopted()).isTrue();
        });
    }

    @Test
    void the_chief_speaks_and_speaks_last() {
        Minutes silent = new Minutes(LocalDate.of(2026, 2, 9), null, List.of("赵一"), null, votes(Stance.FOR), " ", null, null);
        Minutes early = new Minutes(LocalDate.of(2026, 2, 9), null, List.of("赵一"), null, List.of(new Opinion("人员90", Stance.FOR, "同意")), "同意",
                null, null);
        refused(ChiefOpinionMissing.class, () -> desk.recordDiscussion().recordDiscussion(OFFICE, OneReport.ID, silent));
        refused(ChiefNotLast.class, () -> desk.recordDiscussion().recordDiscussion(OFFICE, OneReport.ID, early));
    }

    @Test
    void minutes_need_a_past_day_attendance_and_opinions() {
        LocalDate day = LocalDate.of(2026, 2, 9);
        for (Minutes incomplete : List.of(new Minutes(null, null, List.of("赵一"), null, votes(Stance.FOR), "同意", null, null),
                new Minutes(LocalDate.of(2026, 2, 11), null, List.of("赵一"), null, votes(Stance.FOR), "同意", null, null),
                new Minutes(day, null, List.of(), null, votes(Stance.FOR), "同意", null, null),
                new Minutes(day, null, List.of("赵一"), null, List.of(), "同意", null, null))) {
            refused(MinutesIncomplete.class, () -> desk.recordDiscussion().recordDiscussion(OFFICE, OneReport.ID, incomplete));
        }
    }

    @Test
    void who_withdraws_says_why_and_does_not_speak_and_only_those_present_do() throws Refusal {
        LocalDate day = LocalDate.of(2026, 2, 9);
        List<String> present = List.of("副书记 赵一", "钱二", "人员90");
        refused(RecusalReasonMissing.class, () -> record(new Minutes(day, "年度报告", present, List.of(new Recusal("钱二", " ")), votes(Stance.FOR), "同意",
                null, null)));
        refused(RecusedSpoke.class, () -> record(new Minutes(day, "年度报告", present, List.of(new Recusal("赵一", "报告涉及本人")), votes(Stance.FOR),
                "同意", null, null)));
        refused(SpeakerAbsent.class, () -> record(new Minutes(day, "年度报告", List.of("钱二"), null, votes(Stance.FOR), "同意", null, null)));
        refused(SpeakerAbsent.class, () -> record(new Minutes(day, "年度报告", present, List.of(new Recusal("李四", "出差")), votes(Stance.FOR), "同意",
                null, null)));
        record(new Minutes(day, "年度报告", present, List.of(new Recusal("钱二", "报告涉及本人")), votes(Stance.FOR), "同意", null, null));
        assertThat(desk.sheet().minutes()).singleElement().satisfies(m -> {
            assertThat(m.agenda()).isEqualTo("年度报告");
            assertThat(m.recusals()).containsExactly(new Recusal("钱二", "报告涉及本人"));
        });
    }

    private void record(Minutes minutes) throws Refusal {
        desk.recordDiscussion().recordDiscussion(OFFICE, OneReport.ID, minutes);
    }

    @Test
    void deciding_against_the_majority_needs_a_reason() throws Refusal {
        Minutes overruled = new Minutes(LocalDate.of(2026, 2, 9), null, List.of("赵一", "钱二", "孙三"), null, votes(Stance.AGAINST, Stance.AGAINST, Stance.FOR),
                "同意", null, null);
        Minutes overruledToReturn = new Minutes(LocalDate.of(2026, 2, 9), null, List.of("赵一", "钱二"), null, votes(Stance.FOR, Stance.NONE), "再改", "",
                REWORK);
        refused(MajorityReasonMissing.class, () -> desk.recordDiscussion().recordDiscussion(OFFICE, OneReport.ID, overruled));
        refused(MajorityReasonMissing.class, () -> desk.recordDiscussion().recordDiscussion(OFFICE, OneReport.ID, overruledToReturn));

        desk.recordDiscussion().recordDiscussion(OFFICE, OneReport.ID, new Minutes(overruled.heldOn(), null, overruled.attendees(), null,
                overruled.opinions(), "同意", "时限已到，问题已整改。", null));
        assertThat(desk.sheet().minutes()).singleElement().satisfies(m -> assertThat(m.majorityReason()).isEqualTo("时限已到，问题已整改。"));
    }

    private static Minutes minutes(String majorityReason, ReturnOrder order) {
        return new Minutes(LocalDate.of(2026, 2, 9), null, List.of("赵一", "钱二", "孙三", "人员90"), null, votes(Stance.FOR, Stance.AGAINST, Stance.FOR), "同意。",
                majorityReason, order);
    }

    private static List<Opinion> votes(Stance... stances) {
        List<String> names = List.of("赵一", "钱二", "孙三");
        return java.util.stream.IntStream.range(0, stances.length).mapToObj(i -> new Opinion(names.get(i), stances[i], "意见")).toList();
    }

    private void refused(Class<? extends Throwable> why, org.assertj.core.api.ThrowableAssert.ThrowingCallable action) {
        var before = desk.everything();
        assertThatThrownBy(action).isInstanceOf(why);
        assertThat(desk.everything()).isEqualTo(before);
    }
}
