package org.qianfa.publication.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.testing.SignoffHouse.person;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.qianfa.drafting.ReviewStep;
import org.qianfa.publication.PreparePublicText;
import org.qianfa.publication.ReleaseCheck;
import org.qianfa.publication.ReleaseSheets;
import org.qianfa.publication.ReleaseStep;
import org.qianfa.publication.ReopenReleaseReview;
import org.qianfa.publication.ReviewRelease;
import org.qianfa.publication.ReviewRelease.Decision;
import org.qianfa.publication.ReviewRelease.StepNotDue;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.qianfa.signoff.ReportNotUnderReview;
import org.qianfa.signoff.SetAsideDecisions;
import org.qianfa.signoff.SignoffStep;
import org.qianfa.testing.OneReport;
import org.qianfa.testing.SignoffDesk;
import org.qianfa.testing.TestDatabase;

/** What was decided is decided anew when an administrator puts the process back, the text staying as it is. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ReopeningTest {

    private static final Actor ADMIN = person(99, Role.SYSTEM_ADMIN);
    private static final Actor FIRST = person(71, Role.FIRST_REVIEWER);
    private static final Actor SECOND = person(72, Role.SECOND_REVIEWER);
    private static final Decision GOOD = new Decision(true, EnumSet.allOf(ReleaseCheck.class), null);

    private final SignoffDesk desk;

    ReopeningTest(TestDatabase database) {
        this.desk = SignoffDesk.on(database);
    }

    @Test
    void a_release_review_and_those_after_it_are_held_again_by_the_same_persons() throws Refusal {
        long release = releasePassedTwice();

        desk.bean(ReopenReleaseReview.class).reopenReview(ADMIN, OneReport.ID, ReleaseStep.FIRST, "漏页");

        assertThat(due()).isEqualTo(ReleaseStep.FIRST);
        assertThatThrownBy(() -> review(SECOND, release, ReleaseStep.SECOND)).isInstanceOf(StepNotDue.class);
        review(FIRST, release, ReleaseStep.FIRST);
        review(SECOND, release, ReleaseStep.SECOND);
        assertThat(due()).isEqualTo(ReleaseStep.FINAL);
    }

    @Test
    void a_review_that_was_not_held_is_not_opened_anew() throws Refusal {
        assertThatThrownBy(() -> desk.bean(ReopenReleaseReview.class).reopenReview(ADMIN, OneReport.ID, ReleaseStep.FIRST, "漏页")).isInstanceOf(StepNotDue.class);
        releasePassedTwice();
        var before = desk.everything();
        assertThatThrownBy(() -> desk.bean(ReopenReleaseReview.class).reopenReview(ADMIN, OneReport.ID, ReleaseStep.FINAL, "漏页")).isInstanceOf(StepNotDue.class);
        assertThat(desk.everything()).isEqualTo(before);
    }

    @Test
    void decisions_from_a_review_on_do_not_stand_any_more() throws Refusal {
        desk.readyToSign();
        desk.bean(SetAsideDecisions.class).setAside(ADMIN, OneReport.ID, ReviewStep.SECRECY_REVIEW, "认定有误");
        assertThat(desk.sheet().standingAt(SignoffStep.DEPUTY_REVIEW)).isNotNull();
        assertThat(desk.sheet().standingAt(SignoffStep.SECRECY_REVIEW)).isNull();
        assertThat(desk.sheet().standingAt(SignoffStep.DISCUSSION)).isNull();
        desk.open();
        desk.discuss();
        desk.sign();
        var before = desk.everything();
        assertThatThrownBy(() -> desk.bean(SetAsideDecisions.class).setAside(ADMIN, OneReport.ID, ReviewStep.DEPUTY_REVIEW, "晚了"))
                .isInstanceOf(ReportNotUnderReview.class);
        assertThat(desk.everything()).isEqualTo(before);
    }

    private long releasePassedTwice() throws Refusal {
        desk.readyToSign();
        desk.sign();
        long release = desk.bean(PreparePublicText.class).preparePublicText(OneReport.ID);
        review(FIRST, release, ReleaseStep.FIRST);
        review(SECOND, release, ReleaseStep.SECOND);
        return release;
    }

    private ReleaseStep due() {
        return desk.bean(ReleaseSheets.class).ofReport(FIRST, OneReport.ID).orElseThrow().due();
    }

    private void review(Actor by, long release, ReleaseStep step) throws Refusal {
        desk.bean(ReviewRelease.class).reviewRelease(by, release, step, GOOD);
    }
}
