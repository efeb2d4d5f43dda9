package org.qianfa.publication.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.testing.SignoffHouse.person;

import java.util.EnumSet;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.qianfa.drafting.WayBack;
import org.qianfa.publication.PreparePublicText;
import org.qianfa.publication.PublishEdition;
import org.qianfa.publication.ReleaseCheck;
import org.qianfa.publication.ReleaseReviewed;
import org.qianfa.publication.ReleaseSheets;
import org.qianfa.publication.ReleaseSheets.ReviewView;
import org.qianfa.publication.ReleaseState;
import org.qianfa.publication.ReleaseStep;
import org.qianfa.publication.ReviewRelease;
import org.qianfa.publication.ReviewRelease.Decision;
import org.qianfa.publication.ReviewRelease.ReturnReasonMissing;
import org.qianfa.publication.ReviewRelease.ReviewNotPassed;
import org.qianfa.publication.ReviewRelease.ReviewedEarlierStep;
import org.qianfa.publication.ReviewRelease.StepNotDue;
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

/** A later reviewer returns a release, the text as it is, to a review it has passed; on both databases. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ReturnReleaseTest {

    private static final Actor FIRST = person(71, Role.FIRST_REVIEWER, Role.SECOND_REVIEWER);
    private static final Actor OTHER_FIRST = person(76, Role.FIRST_REVIEWER);
    private static final Actor SECOND = person(72, Role.SECOND_REVIEWER);
    private static final Actor FINAL = person(73, Role.FINAL_REVIEWER, Role.FIRST_REVIEWER);
    private static final Decision GOOD = new Decision(true, EnumSet.allOf(ReleaseCheck.class), null);

    private final SignoffDesk desk;
    private long release;

    ReturnReleaseTest(TestDatabase database) {
        this.desk = SignoffDesk.on(database);
    }

    @BeforeEach
    void reviewedTwice() throws Refusal {
        desk.readyToSign();
        desk.sign();
        desk.bean(RegisterReport.class).registerReport(OneReport.ID);
        release = desk.bean(PreparePublicText.class).preparePublicText(OneReport.ID);
        review(FIRST, ReleaseStep.FIRST, GOOD);
        review(SECOND, ReleaseStep.SECOND, GOOD);
        desk.heard().clear();
    }

    @Test
    void through_all_again_every_review_from_there_is_held_anew_by_the_same_persons() throws Refusal {
        String digest = sheet().textDigest();
        review(FINAL, ReleaseStep.FINAL, back(ReleaseStep.FIRST, WayBack.ALL_AGAIN));
        assertThat(desk.heard().facts).containsExactly(new ReleaseReviewed(FINAL, OneReport.ID, release, ReleaseStep.FINAL, false, ReleaseStep.FIRST));
        assertThat(desk.heard().journal).containsExactly("ReviewRelease");
        assertThat(sheet().state()).isEqualTo(ReleaseState.IN_REVIEW);
        assertThat(desk.seals().seal(OneReport.ID)).as("what is signed stays signed").isPresent();
        assertThat(sheet().reviews()).extracting(ReviewView::passes).containsExactly(false, false, false);
        assertThat(sheet().reviews()).last().satisfies(review -> {
            assertThat(review.returnedTo()).isEqualTo(ReleaseStep.FIRST);
            assertThat(review.reason()).isEqualTo("请再看人名");
        });

        review(FIRST, ReleaseStep.FIRST, GOOD);
        assertThat(sheet().due()).isEqualTo(ReleaseStep.SECOND);
        review(SECOND, ReleaseStep.SECOND, GOOD);
        review(FINAL, ReleaseStep.FINAL, GOOD);
        desk.bean(PublishEdition.class).publishEdition(release);
        assertThat(sheet().state()).isEqualTo(ReleaseState.PUBLISHED);
        assertThat(sheet().textDigest()).isEqualTo(digest);
    }

    @Test
    void straight_back_those_in_between_go_on_to_hold_again_and_again() throws Refusal {
        for (int i = 0; i < 3; i++) {
            review(FINAL, ReleaseStep.FINAL, back(ReleaseStep.FIRST, WayBack.STRAIGHT_BACK));
            assertThat(sheet().due()).isEqualTo(ReleaseStep.FIRST);
            desk.heard().clear();
            review(FIRST, ReleaseStep.FIRST, GOOD);
            assertThat(desk.heard().facts).containsExactly(new ReleaseReviewed(FIRST, OneReport.ID, release, ReleaseStep.FIRST, true, ReleaseStep.FINAL));
        }
        review(FINAL, ReleaseStep.FINAL, back(ReleaseStep.SECOND, WayBack.STRAIGHT_BACK));
        review(SECOND, ReleaseStep.SECOND, GOOD);
        review(FINAL, ReleaseStep.FINAL, GOOD);
        assertThat(sheet().state()).isEqualTo(ReleaseState.APPROVED);
    }

    @Test
    void who_was_asked_asks_another_and_the_three_stay_different_persons() throws Refusal {
        review(FINAL, ReleaseStep.FINAL, back(ReleaseStep.SECOND, WayBack.STRAIGHT_BACK));
        refused(ReviewedEarlierStep.class, () -> review(FIRST, ReleaseStep.SECOND, GOOD));
        review(SECOND, ReleaseStep.SECOND, back(ReleaseStep.FIRST, null));
        refused(ReviewedEarlierStep.class, () -> review(FINAL, ReleaseStep.FIRST, GOOD));
        review(OTHER_FIRST, ReleaseStep.FIRST, GOOD);
        review(SECOND, ReleaseStep.SECOND, GOOD);
        assertThat(sheet().due()).isEqualTo(ReleaseStep.FINAL);
    }

    @Test
    void only_to_a_review_passed_before_only_by_who_is_due_and_only_with_a_reason() throws Refusal {
        refused(ReviewNotPassed.class, () -> review(FINAL, ReleaseStep.FINAL, back(ReleaseStep.FINAL, WayBack.ALL_AGAIN)));
        refused(ReturnReasonMissing.class, () -> review(FINAL, ReleaseStep.FINAL, new Decision(false, Set.of(), " ", ReleaseStep.FIRST, null)));
        refused(StepNotDue.class, () -> review(SECOND, ReleaseStep.SECOND, back(ReleaseStep.FIRST, WayBack.ALL_AGAIN)));
        refused(NotPermitted.class, () -> review(SECOND, ReleaseStep.FINAL, back(ReleaseStep.FIRST, WayBack.ALL_AGAIN)));
        review(FINAL, ReleaseStep.FINAL, back(ReleaseStep.FIRST, WayBack.STRAIGHT_BACK));
        refused(ReviewNotPassed.class, () -> review(FIRST, ReleaseStep.FIRST, back(ReleaseStep.SECOND, WayBack.ALL_AGAIN)));
        refused(ReviewNotPassed.class, () -> review(FIRST, ReleaseStep.FIRST, back(ReleaseStep.FIRST, WayBack.ALL_AGAIN)));
    }

    @Test
    void what_was_passed_again_is_taken_back_last() throws Refusal {
        WithdrawReleaseReview withdrawing = desk.bean(WithdrawReleaseReview.class);
        review(FINAL, ReleaseStep.FINAL, back(ReleaseStep.FIRST, WayBack.STRAIGHT_BACK));
        refused(ReviewStandsNot.class, () -> withdrawing.withdrawReleaseReview(SECOND, OneReport.ID, ReleaseStep.SECOND, "试"));
        review(FIRST, ReleaseStep.FIRST, GOOD);
        refused(ReviewStandsNot.class, () -> withdrawing.withdrawReleaseReview(SECOND, OneReport.ID, ReleaseStep.SECOND, "试"));
        withdrawing.giveReleaseReviewBack(FINAL, OneReport.ID, ReleaseStep.FIRST, "请再看");
        assertThat(sheet().due()).isEqualTo(ReleaseStep.FIRST);
        review(FIRST, ReleaseStep.FIRST, GOOD);
        assertThat(sheet().due()).isEqualTo(ReleaseStep.FINAL);
    }

    private static Decision back(ReleaseStep to, WayBack way) {
        return new Decision(false, Set.of(), "请再看人名", to, way);
    }

    private void review(Actor by, ReleaseStep step, Decision decision) throws Refusal {
        desk.bean(ReviewRelease.class).reviewRelease(by, release, step, decision);
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
