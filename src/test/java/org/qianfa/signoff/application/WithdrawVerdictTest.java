package org.qianfa.signoff.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.testing.SignoffHouse.person;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.qianfa.drafting.ReasonMissing;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.qianfa.signoff.ReportNotUnderReview;
import org.qianfa.signoff.SignReport.DeputyReviewMissing;
import org.qianfa.signoff.SignoffStep;
import org.qianfa.signoff.VerdictWithdrawn;
import org.qianfa.signoff.WithdrawVerdict;
import org.qianfa.signoff.WithdrawVerdict.NoVerdictStands;
import org.qianfa.testing.OneReport;
import org.qianfa.testing.SignoffDesk;
import org.qianfa.testing.TestDatabase;

/** Decisions taken back and given back, on both databases. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class WithdrawVerdictTest {

    private static final Actor DEPUTY = person(81, Role.DEPUTY_LEADER);
    private static final Actor OTHER_DEPUTY = person(85, Role.DEPUTY_LEADER);
    private static final Actor SECRECY = person(82, Role.SECRECY_REVIEWER);
    private static final Actor OFFICE = person(83, Role.OFFICE);
    private static final Actor SIGNER = person(90, Role.FIRST_RESPONSIBLE);

    private final SignoffDesk desk;
    private WithdrawVerdict withdrawing;

    WithdrawVerdictTest(TestDatabase database) {
        this.desk = SignoffDesk.on(database);
    }

    @BeforeEach
    void readyToSign() throws Refusal {
        withdrawing = desk.bean(WithdrawVerdict.class);
        desk.readyToSign();
        desk.heard().clear();
    }

    @Test
    void what_is_taken_back_stays_on_record_and_no_longer_lets_the_report_pass() throws Refusal {
        withdrawing.withdrawVerdict(DEPUTY, OneReport.ID, SignoffStep.DEPUTY_REVIEW, "漏看一节");

        assertThat(desk.heard().facts).containsExactly(new VerdictWithdrawn(DEPUTY, OneReport.ID, SignoffStep.DEPUTY_REVIEW, false));
        assertThat(desk.heard().journal).containsExactly("WithdrawVerdict");
        assertThat(desk.sheet().verdicts()).hasSize(3).first().satisfies(verdict -> {
            assertThat(verdict.withdrawnBecause()).isEqualTo("漏看一节");
            assertThat(verdict.standing()).isFalse();
        });
        assertThat(desk.sheet().standingAt(SignoffStep.DEPUTY_REVIEW)).isNull();
        refused(DeputyReviewMissing.class, desk::sign);
        refused(NoVerdictStands.class, () -> withdrawing.withdrawVerdict(DEPUTY, OneReport.ID, SignoffStep.DEPUTY_REVIEW, "再试"));

        desk.reviewAsDeputyLeader().reviewAsDeputyLeader(DEPUTY, OneReport.ID, "同意", null);
        desk.sign();
    }

    @Test
    void a_secrecy_review_taken_back_opens_the_report_to_nobody() throws Refusal {
        withdrawing.withdrawVerdict(SECRECY, OneReport.ID, SignoffStep.SECRECY_REVIEW, "漏遮一处");
        assertThat(desk.seals().disclosed(OneReport.ID)).isFalse();
    }

    @Test
    void minutes_taken_back_are_shown_no_more() throws Refusal {
        withdrawing.giveVerdictBack(SIGNER, OneReport.ID, SignoffStep.DISCUSSION, "人名有误");
        assertThat(desk.heard().facts).containsExactly(new VerdictWithdrawn(SIGNER, OneReport.ID, SignoffStep.DISCUSSION, true));
        assertThat(desk.heard().journal).containsExactly("GiveVerdictBack");
        assertThat(desk.sheet().minutes()).isEmpty();
        desk.discuss();
        assertThat(desk.sheet().minutes()).hasSize(1);
    }

    @Test
    void only_who_decided_takes_back_and_only_who_is_next_gives_back() {
        refused(NoVerdictStands.class, () -> withdrawing.withdrawVerdict(OTHER_DEPUTY, OneReport.ID, SignoffStep.DEPUTY_REVIEW, "试"));
        refused(NotPermitted.class, () -> withdrawing.withdrawVerdict(OFFICE, OneReport.ID, SignoffStep.DEPUTY_REVIEW, "试"));
        refused(NotPermitted.class, () -> withdrawing.giveVerdictBack(OFFICE, OneReport.ID, SignoffStep.DEPUTY_REVIEW, "试"));
        refused(NotPermitted.class, () -> withdrawing.giveVerdictBack(SIGNER, OneReport.ID, SignoffStep.SECRECY_REVIEW, "试"));
    }

    @Test
    void not_without_a_word_and_not_once_the_report_is_signed() throws Refusal {
        refused(ReasonMissing.class, () -> withdrawing.withdrawVerdict(DEPUTY, OneReport.ID, SignoffStep.DEPUTY_REVIEW, " "));
        refused(ReasonMissing.class, () -> withdrawing.giveVerdictBack(SECRECY, OneReport.ID, SignoffStep.DEPUTY_REVIEW, null));
        desk.report().phase(ReportPhase.SIGNED);
        refused(ReportNotUnderReview.class, () -> withdrawing.withdrawVerdict(OFFICE, OneReport.ID, SignoffStep.DISCUSSION, "试"));
    }

    private void refused(Class<? extends Throwable> why, ThrowingCallable action) {
        var before = desk.everything();
        assertThatThrownBy(action).isInstanceOf(why);
        assertThat(desk.everything()).isEqualTo(before);
    }
}
