package org.qianfa.publication.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.testing.SignoffHouse.person;

import java.util.EnumSet;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.qianfa.publication.PreparePublicText;
import org.qianfa.publication.PublishEdition;
import org.qianfa.publication.ReleaseCheck;
import org.qianfa.publication.ReleaseReviewWithdrawn;
import org.qianfa.publication.ReleaseSheets;
import org.qianfa.publication.ReleaseSheets.ReviewView;
import org.qianfa.publication.ReleaseState;
import org.qianfa.publication.ReleaseStep;
import org.qianfa.publication.ReviewRelease;
import org.qianfa.publication.ReviewRelease.Decision;
import org.qianfa.publication.ReviewRelease.ReturnReasonMissing;
import org.qianfa.publication.ReviewRelease.ReviewedEarlierStep;
import org.qianfa.publication.WithdrawReleaseReview;
import org.qianfa.publication.WithdrawReleaseReview.ReviewStandsNot;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.qianfa.signoff.RegisterReport;
import org.qianfa.testing.OneReport;
import org.qianfa.testing.SignoffDesk;
import org.qianfa.testing.TestDatabase;

/** The first two of the three reviews taken back and given back, on both databases. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class WithdrawReleaseReviewTest {

    private static final Actor FIRST = person(71, Role.FIRST_REVIEWER, Role.SECOND_REVIEWER);
    private static final Actor OTHER_FIRST = person(76, Role.FIRST_REVIEWER);
    private static final Actor SECOND = person(72, Role.SECOND_REVIEWER);
    private static final Actor FINAL = person(73, Role.FINAL_REVIEWER);
    private static final Decision GOOD = new Decision(true, EnumSet.allOf(ReleaseCheck.class), null);

    private final SignoffDesk desk;
    private WithdrawReleaseReview withdrawing;
    private long release;

    WithdrawReleaseReviewTest(TestDatabase database) {
        this.desk = SignoffDesk.on(database);
    }

    @BeforeEach
    void firstReviewed() throws Refusal {
        withdrawing = desk.bean(WithdrawReleaseReview.class);
        desk.readyToSign();
        desk.sign();
        desk.bean(RegisterReport.class).registerReport(OneReport.ID);
        release = desk.bean(PreparePublicText.class).preparePublicText(OneReport.ID);
        review(FIRST, ReleaseStep.FIRST);
        desk.heard().clear();
    }

    @Test
    void a_review_taken_back_stays_on_record_and_is_held_again_by_the_same_person_or_another() throws Refusal {
        withdrawing.withdrawReleaseReview(FIRST, OneReport.ID, ReleaseStep.FIRST, "漏看附件");
        assertThat(desk.heard().facts).containsExactly(new ReleaseReviewWithdrawn(FIRST, OneReport.ID, release, ReleaseStep.FIRST, false));
        assertThat(desk.heard().journal).containsExactly("WithdrawReleaseReview");
        assertThat(sheet().due()).isEqualTo(ReleaseStep.FIRST);
        assertThat(sheet().reviews()).extracting(ReviewView::withdrawnBecause).containsExactly("漏看附件");

        review(OTHER_FIRST, ReleaseStep.FIRST);
        refused(ReviewedEarlierStep.class, () -> review(FIRST, ReleaseStep.SECOND));
        review(SECOND, ReleaseStep.SECOND);
        review(FINAL, ReleaseStep.FINAL);
        desk.bean(PublishEdition.class).publishEdition(release);
        assertThat(sheet().state()).isEqualTo(ReleaseState.PUBLISHED);
    }

    @Test
    void the_next_reviewer_gives_it_back() throws Refusal {
        withdrawing.giveReleaseReviewBack(SECOND, OneReport.ID, ReleaseStep.FIRST, "请重看");
        assertThat(desk.heard().journal).containsExactly("GiveReleaseReviewBack");
        review(FIRST, ReleaseStep.FIRST);
        assertThat(sheet().due()).isEqualTo(ReleaseStep.SECOND);
    }

    @Test
    void only_the_last_review_only_by_who_held_it_or_is_next_and_only_with_a_word() throws Refusal {
        refused(ReviewStandsNot.class, () -> withdrawing.withdrawReleaseReview(OTHER_FIRST, OneReport.ID, ReleaseStep.FIRST, "试"));
        refused(NotPermitted.class, () -> withdrawing.withdrawReleaseReview(SECOND, OneReport.ID, ReleaseStep.FIRST, "试"));
        refused(NotPermitted.class, () -> withdrawing.giveReleaseReviewBack(FINAL, OneReport.ID, ReleaseStep.FIRST, "试"));
        refused(ReturnReasonMissing.class, () -> withdrawing.withdrawReleaseReview(FIRST, OneReport.ID, ReleaseStep.FIRST, " "));
        refused(ReviewStandsNot.class, () -> withdrawing.withdrawReleaseReview(SECOND, OneReport.ID, ReleaseStep.SECOND, "试"));
        review(SECOND, ReleaseStep.SECOND);
        refused(ReviewStandsNot.class, () -> withdrawing.withdrawReleaseReview(FIRST, OneReport.ID, ReleaseStep.FIRST, "试"));
        review(FINAL, ReleaseStep.FINAL);
        refused(ReviewStandsNot.class, () -> withdrawing.withdrawReleaseReview(FINAL, OneReport.ID, ReleaseStep.FINAL, "试"));
        refused(ReviewStandsNot.class, () -> withdrawing.withdrawReleaseReview(SECOND, OneReport.ID, ReleaseStep.SECOND, "试"));
    }

    private void review(Actor by, ReleaseStep step) throws Refusal {
        desk.bean(ReviewRelease.class).reviewRelease(by, release, step, GOOD);
    }

    private ReleaseSheets.Sheet sheet() {
        return desk.bean(ReleaseSheets.class).ofReport(FIRST, OneReport.ID).orElseThrow();
    }

    private void refused(Class<? extends Throwable> why, ThrowingCallable action) {
        var before = desk.everything();
        assertThatThrownBy(action).isInstanceOf(why);
        assertThat(desk.everything()).isEqualTo(before);
    }
}
