package org.qianfa.signoff.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.testing.SignoffHouse.person;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.qianfa.drafting.ReportConsolidated;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.drafting.ReturnOrder;
import org.qianfa.drafting.ReviewStep;
import org.qianfa.drafting.StepNotPassed;
import org.qianfa.drafting.WayBack;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.qianfa.signoff.DeclineSigning;
import org.qianfa.signoff.ExamineForSecrecy.Examined;
import org.qianfa.signoff.ReviewSecrecy.Decision;
import org.qianfa.signoff.SignReport.DeputyReviewMissing;
import org.qianfa.signoff.SignReport.SecrecyReviewMissing;
import org.qianfa.signoff.SigningDeclined;
import org.qianfa.signoff.SignoffStep;
import org.qianfa.testing.OneReport;
import org.qianfa.testing.SignoffDesk;
import org.qianfa.testing.TestDatabase;

/** The signer sends a report back to a review it has passed, its text as it is. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ReturnToReviewTest {

    private static final Actor SIGNER = person(90, Role.FIRST_RESPONSIBLE);
    private static final Actor DEPUTY = person(81, Role.DEPUTY_LEADER);

    private final SignoffDesk desk;

    ReturnToReviewTest(TestDatabase database) {
        this.desk = SignoffDesk.on(database);
    }

    @Test
    void straight_back_only_that_review_is_opened_and_the_others_go_on_to_hold() throws Refusal {
        desk.readyToSign();
        ReturnOrder order = ReturnOrder.toStep(ReviewStep.DEPUTY_REVIEW, WayBack.STRAIGHT_BACK, "请再核数据");
        decline(order);

        assertThat(desk.report().report(OneReport.ID).phase()).isEqualTo(ReportPhase.UNDER_REVIEW);
        assertThat(desk.heard().facts).last().isEqualTo(new SigningDeclined(SIGNER, OneReport.ID, order));
        assertThat(desk.sheet().standingAt(SignoffStep.DEPUTY_REVIEW)).isNull();
        assertThat(desk.sheet().standingAt(SignoffStep.SECRECY_REVIEW)).isNotNull();
        refused(DeputyReviewMissing.class, desk::sign);
        desk.reviewAsDeputyLeader().reviewAsDeputyLeader(DEPUTY, OneReport.ID, "已核", null);
        desk.sign();
        assertThat(desk.report().report(OneReport.ID).phase()).isEqualTo(ReportPhase.SIGNED);
    }

    @Test
    void all_again_everything_after_that_review_is_opened_too() throws Refusal {
        desk.readyToSign();
        decline(ReturnOrder.toStep(ReviewStep.DEPUTY_REVIEW, WayBack.ALL_AGAIN, "请再核数据"));
        desk.reviewAsDeputyLeader().reviewAsDeputyLeader(DEPUTY, OneReport.ID, "已核", null);
        refused(SecrecyReviewMissing.class, desk::sign);
        assertThat(desk.sheet().standingAt(SignoffStep.DISCUSSION)).isNull();
    }

    @Test
    void to_the_document_check_all_decisions_are_opened_or_none() throws Refusal {
        desk.readyToSign();
        decline(ReturnOrder.toStep(ReviewStep.DOCUMENT_CHECK, WayBack.STRAIGHT_BACK, "格式有误"));
        assertThat(desk.sheet().returnTargets(SignoffStep.SIGNATURE)).containsExactly(ReviewStep.values());
        decline(ReturnOrder.toStep(ReviewStep.DOCUMENT_CHECK, WayBack.ALL_AGAIN, "格式有误"));
        assertThat(desk.sheet().returnTargets(SignoffStep.SIGNATURE)).containsExactly(ReviewStep.DOCUMENT_CHECK);
    }

    @Test
    void not_to_a_review_that_comes_later_or_was_not_passed_and_not_without_a_reason() throws Refusal {
        refused(StepNotPassed.class, () -> decline(ReturnOrder.toStep(ReviewStep.DISCUSSION, WayBack.ALL_AGAIN, "请补")));
        refused(StepNotPassed.class, () -> desk.reviewAsDeputyLeader().reviewAsDeputyLeader(DEPUTY, OneReport.ID, "",
                ReturnOrder.toStep(ReviewStep.SECRECY_REVIEW, WayBack.ALL_AGAIN, "请补")));
        desk.readyToSign();
        refused(OneReport.ReasonMissing.class, () -> decline(ReturnOrder.toStep(ReviewStep.DISCUSSION, WayBack.ALL_AGAIN, " ")));
    }

    @Test
    void once_the_report_comes_from_consolidation_anew_nothing_decided_before_stands_though_no_word_changed() throws Refusal {
        desk.readyToSign();
        desk.announce(new ReportConsolidated(person(1, Role.COORDINATOR), OneReport.ID));
        assertThat(SignoffStep.values()).allSatisfy(step -> assertThat(desk.sheet().standingAt(step)).isNull());
        assertThat(desk.sheet().verdicts()).as("stay on record").isNotEmpty();
        refused(DeputyReviewMissing.class, desk::sign);
        desk.readyToSign();
        desk.sign();
        assertThat(desk.report().report(OneReport.ID).phase()).isEqualTo(ReportPhase.SIGNED);
    }

    @Test
    void what_the_secrecy_reviewer_returned_keeps_the_deputy_leaders_approval_through_consolidation() throws Refusal {
        desk.reviewAsDeputyLeader().reviewAsDeputyLeader(DEPUTY, OneReport.ID, "同意", null);
        desk.reviewSecrecy().reviewSecrecy(person(82, Role.SECRECY_REVIEWER), OneReport.ID, Examined.nothingNew(),
                Decision.returned(ReturnOrder.toConsolidation("有敏感表述")));
        desk.announce(new ReportConsolidated(person(1, Role.COORDINATOR), OneReport.ID));
        assertThat(desk.sheet().standingAt(SignoffStep.DEPUTY_REVIEW)).isNotNull();
    }

    private void decline(ReturnOrder order) throws Refusal {
        desk.bean(DeclineSigning.class).declineSigning(SIGNER, OneReport.ID, order);
    }

    private void refused(Class<? extends Throwable> why, ThrowingCallable action) {
        var before = desk.everything();
        assertThatThrownBy(action).isInstanceOf(why);
        assertThat(desk.everything()).isEqualTo(before);
    }
}
