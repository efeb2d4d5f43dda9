package org.qianfa.publication.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.testing.SignoffHouse.NOW;
import static org.qianfa.testing.SignoffHouse.person;
import static org.qianfa.testing.SignoffHouse.personOf;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.qianfa.publication.PreparePublicText;
import org.qianfa.publication.PublicationPlans;
import org.qianfa.publication.PublicationScheduled;
import org.qianfa.publication.PublishEdition;
import org.qianfa.publication.PublishEdition.PublicationPostponed;
import org.qianfa.publication.ReleaseCheck;
import org.qianfa.publication.ReleaseSheets;
import org.qianfa.publication.ReleaseStep;
import org.qianfa.publication.ReviewRelease;
import org.qianfa.publication.SchedulePublication;
import org.qianfa.publication.SchedulePublication.Plan;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.qianfa.signoff.RegisterReport;
import org.qianfa.testing.OneReport;
import org.qianfa.testing.SignoffDesk;
import org.qianfa.testing.TestDatabase;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Setting the moment of publication, on both databases. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ScheduleTest {

    private static final Actor OFFICE = person(83, Role.OFFICE);
    private static final Actor LAST_REVIEWER = person(73, Role.FINAL_REVIEWER);
    private static final Instant SOON = NOW.plus(Duration.ofDays(3));
    /** The first moment of 2 April in Shanghai. */
    private static final Instant LATE = Instant.parse("2026-04-01T16:00:00Z");

    private final SignoffDesk desk;
    private long release;

    ScheduleTest(TestDatabase database) {
        this.desk = SignoffDesk.on(database);
    }

    @BeforeEach
    void aReleaseIsUnderReview() throws Refusal {
        desk.readyToSign();
        desk.sign();
        desk.bean(RegisterReport.class).registerReport(OneReport.ID);
        release = desk.bean(PreparePublicText.class).preparePublicText(OneReport.ID);
    }

    @Test
    void the_office_sets_it_and_the_last_reviewer_changes_and_clears_it() throws Refusal {
        assertThat(desk.bean(PublicationPlans.class).moment(release)).isEmpty();
        schedule(OFFICE, new Plan(SOON, null));
        assertThat(desk.bean(PublicationPlans.class).moment(release)).contains(SOON);
        assertThat(desk.heard().facts).last().isEqualTo(new PublicationScheduled(OFFICE, OneReport.ID, release, SOON, false));
        assertThat(desk.heard().journal).last().isEqualTo("SchedulePublication");
        schedule(LAST_REVIEWER, Plan.atOnce());
        assertThat(desk.bean(PublicationPlans.class).moment(release)).isEmpty();
        assertThat(desk.heard().facts).last().isEqualTo(new PublicationScheduled(LAST_REVIEWER, OneReport.ID, release, null, false));
    }

    @Test
    void once_all_have_reviewed_it_is_changed_where_it_waits_or_goes_at_once() throws Refusal {
        schedule(OFFICE, new Plan(SOON, null));
        reviewed();
        schedule(OFFICE, new Plan(SOON.plusSeconds(60), null));
        assertThat(desk.heard().facts).last().isEqualTo(new PublicationScheduled(OFFICE, OneReport.ID, release, SOON.plusSeconds(60), true));
        schedule(OFFICE, Plan.atOnce());
        assertThat(desk.heard().facts).last().isEqualTo(new PublicationScheduled(OFFICE, OneReport.ID, release, NOW, true));
        desk.bean(PublishEdition.class).publishEdition(release);
        refused(SchedulePublication.NothingToSchedule.class, () -> schedule(OFFICE, new Plan(SOON, null)));
    }

    @Test
    void what_is_put_off_while_the_timer_falls_due_is_not_published_by_the_old_plan() throws Exception {
        schedule(OFFICE, new Plan(SOON, null));
        reviewed();
        refused(PublicationPostponed.class, () -> desk.bean(PublishEdition.class).publishEdition(release));
        schedule(OFFICE, Plan.atOnce());
        CompletableFuture<Throwable> published = new TransactionTemplate(desk.bean(PlatformTransactionManager.class)).execute(status -> {
            try {
                schedule(OFFICE, new Plan(SOON, null));
            } catch (Refusal refusal) {
                throw new IllegalStateException(refusal);
            }
            CompletableFuture<Throwable> publication = CompletableFuture.supplyAsync(this::publish);
            assertThatThrownBy(() -> publication.get(300, TimeUnit.MILLISECONDS)).as("waits for who changes the plan").isInstanceOf(TimeoutException.class);
            return publication;
        });
        assertThat(published.get(30, TimeUnit.SECONDS)).isInstanceOf(PublicationPostponed.class);
        schedule(OFFICE, Plan.atOnce());
        assertThat(publish()).isNull();
    }

    private Throwable publish() {
        try {
            desk.bean(PublishEdition.class).publishEdition(release);
            return null;
        } catch (Exception why) {
            return why;
        }
    }

    @Test
    void after_the_statutory_day_only_with_a_word_why() throws Refusal {
        schedule(OFFICE, new Plan(LATE.minusSeconds(1), null));
        refused(SchedulePublication.PublicationLate.class, () -> schedule(OFFICE, new Plan(LATE, " ")));
        schedule(OFFICE, new Plan(LATE, "与区政府统一公开。"));
        assertThat(desk.bean(ReleaseSheets.class).ofReport(OFFICE, OneReport.ID).orElseThrow().lateBecause()).isEqualTo("与区政府统一公开。");
    }

    @Test
    void the_past_a_returned_release_and_other_people_are_refused() throws Refusal {
        refused(SchedulePublication.MomentPassed.class, () -> schedule(OFFICE, new Plan(NOW, null)));
        refused(NotPermitted.class, () -> schedule(person(90, Role.FIRST_RESPONSIBLE), new Plan(SOON, null)));
        refused(NotFound.class, () -> schedule(personOf(4, 99, Role.OFFICE), new Plan(SOON, null)));
        desk.bean(ReviewRelease.class).reviewRelease(person(71, Role.FIRST_REVIEWER), release, ReleaseStep.FIRST,
                new ReviewRelease.Decision(false, EnumSet.noneOf(ReleaseCheck.class), "错字"));
        refused(SchedulePublication.NothingToSchedule.class, () -> schedule(OFFICE, new Plan(SOON, null)));
    }

    private void reviewed() throws Refusal {
        Role[] roles = {Role.FIRST_REVIEWER, Role.SECOND_REVIEWER, Role.FINAL_REVIEWER};
        for (ReleaseStep step : ReleaseStep.values()) {
            desk.bean(ReviewRelease.class).reviewRelease(person(71 + step.ordinal(), roles[step.ordinal()]), release, step,
                    new ReviewRelease.Decision(true, EnumSet.allOf(ReleaseCheck.class), null));
        }
    }

    private void schedule(Actor by, Plan plan) throws Refusal {
        desk.bean(SchedulePublication.class).schedulePublication(by, release, plan);
    }

    private void refused(Class<? extends Throwable> why, ThrowingCallable action) {
        var before = desk.everything();
        assertThatThrownBy(action).isInstanceOf(why);
        assertThat(desk.everything()).isEqualTo(before);
    }
}
