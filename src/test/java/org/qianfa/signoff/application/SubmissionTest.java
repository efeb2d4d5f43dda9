package org.qianfa.signoff.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.testing.SignoffHouse.person;
import static org.qianfa.testing.SignoffHouse.personOf;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.publication.PreparePublicText;
import org.qianfa.publication.ReleaseSheets;
import org.qianfa.publication.ReleaseState;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.qianfa.signoff.CallBackReport.Effect;
import org.qianfa.signoff.CheckSubmission;
import org.qianfa.signoff.CheckSubmission.Outcome;
import org.qianfa.signoff.FormPoint;
import org.qianfa.signoff.ReceiveSubmission;
import org.qianfa.signoff.RegisterReport;
import org.qianfa.signoff.SubmissionReturned;
import org.qianfa.signoff.SubmissionState;
import org.qianfa.signoff.Submissions;
import org.qianfa.signoff.Submissions.Query;
import org.qianfa.signoff.SubmitUpward;
import org.qianfa.testing.OneReport;
import org.qianfa.testing.SignoffDesk;
import org.qianfa.testing.TestDatabase;

/** What the level above does with a submitted report, on both databases. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class SubmissionTest {

    /** Also sees the report itself, as supervisors see those of their units. */
    private static final Actor SUPERVISOR = new Actor(70, "p70", "督察", 1, null, Set.of(
            new org.qianfa.shared.Grant(Role.DISTRICT_SUPERVISOR, 1, null), new org.qianfa.shared.Grant(Role.DEPUTY_LEADER, OneReport.UNIT, null)));
    private static final Actor OFFICE = person(83, Role.OFFICE);
    private static final Outcome GOOD = new Outcome(true, EnumSet.allOf(FormPoint.class), "");
    private static final Outcome BACK = new Outcome(false, Set.of(), "缺少“下一年度安排”。");

    private final SignoffDesk desk;

    SubmissionTest(TestDatabase database) {
        this.desk = SignoffDesk.on(database);
    }

    @BeforeEach
    void aReportIsSubmitted() throws Refusal {
        desk.readyToSign();
        submitted();
    }

    @Test
    void it_is_signed_for_and_accepted_and_the_unit_sees_it() throws Refusal {
        long id = only();
        assertThat(submissions().submission(SUPERVISOR, id).text()).isEqualTo(desk.text());
        assertThat(submissions().submission(SUPERVISOR, id).sealConfirmed()).isTrue();
        assertThat(stateForUnit()).isEqualTo(SubmissionState.DELIVERED);
        receive(SUPERVISOR, id);
        assertThat(stateForUnit()).isEqualTo(SubmissionState.RECEIVED);
        check(SUPERVISOR, id, GOOD);
        assertThat(stateForUnit()).isEqualTo(SubmissionState.ACCEPTED);
        assertThat(submissions().submissions(SUPERVISOR, new Query(true, 0, 20)).items()).isEmpty();
        assertThat(submissions().submissions(SUPERVISOR, new Query(false, 0, 20)).items()).hasSize(1);
        assertThat(desk.heard().journal).endsWith("ReceiveSubmission", "CheckSubmission");
        refused(CheckSubmission.SubmissionNotDue.class, () -> check(SUPERVISOR, id, BACK));
    }

    @Test
    void returned_before_it_is_public_its_release_stops_and_the_signature_is_void() throws Refusal {
        desk.bean(PreparePublicText.class).preparePublicText(OneReport.ID);
        long id = only();
        receive(SUPERVISOR, id);
        check(SUPERVISOR, id, BACK);
        assertThat(desk.heard().facts).last().isEqualTo(new SubmissionReturned(SUPERVISOR, id, OneReport.ID, OneReport.UNIT, Effect.STOPPED));
        assertThat(desk.report().received).last().isEqualTo("returned: 上级退回：缺少“下一年度安排”。");
        assertThat(desk.seals().seal(OneReport.ID)).isEmpty();
        assertThat(desk.bean(ReleaseSheets.class).ofReport(OFFICE, OneReport.ID).orElseThrow().state()).isEqualTo(ReleaseState.RETURNED);
        assertThat(submissions().ofReport(OFFICE, OneReport.ID).get(0).reason()).isEqualTo("缺少“下一年度安排”。");

        desk.report().phase(ReportPhase.UNDER_REVIEW);
        desk.readyToSign();
        submitted();
        assertThat(submissions().submission(SUPERVISOR, id).newer()).isTrue();
        assertThat(stateForUnit()).as("the newest").isEqualTo(SubmissionState.DELIVERED);
    }

    @Test
    void returned_after_it_was_archived_the_report_is_opened_again() throws Refusal {
        desk.report().phase(ReportPhase.ARCHIVED);
        long id = only();
        receive(SUPERVISOR, id);
        check(SUPERVISOR, id, BACK);
        assertThat(desk.heard().facts).last().isEqualTo(new SubmissionReturned(SUPERVISOR, id, OneReport.ID, OneReport.UNIT, Effect.REOPENED));
        assertThat(desk.report().received).last().isEqualTo("reopened: 上级退回：缺少“下一年度安排”。");
    }

    @Test
    void an_older_submission_counts_no_more() throws Refusal {
        long first = only();
        receive(SUPERVISOR, first);
        desk.bean(org.qianfa.signoff.InvalidateSeal.class).invalidateSeal(OFFICE, OneReport.ID, "改");
        desk.report().phase(ReportPhase.UNDER_REVIEW);
        desk.readyToSign();
        submitted();
        refused(CheckSubmission.SubmissionReplaced.class, () -> check(SUPERVISOR, first, GOOD));
        refused(CheckSubmission.SubmissionReplaced.class, () -> check(SUPERVISOR, first, BACK));
    }

    @Test
    void what_is_not_due_or_not_complete_is_refused_and_changes_nothing() throws Refusal {
        long id = only();
        refused(CheckSubmission.SubmissionNotDue.class, () -> check(SUPERVISOR, id, GOOD));
        receive(SUPERVISOR, id);
        refused(ReceiveSubmission.SubmissionReceived.class, () -> receive(SUPERVISOR, id));
        refused(CheckSubmission.FormPointsOpen.class, () -> check(SUPERVISOR, id, new Outcome(true, EnumSet.of(FormPoint.MARKS), "")));
        refused(CheckSubmission.SubmissionReasonMissing.class, () -> check(SUPERVISOR, id, new Outcome(false, Set.of(), " ")));
    }

    @Test
    void for_others_it_does_not_exist() {
        long id = only();
        for (Actor other : List.of(OFFICE, personOf(2, 99, Role.DISTRICT_SUPERVISOR), personOf(1, 98, Role.OFFICE), personOf(1, 97, Role.SYSTEM_ADMIN))) {
            assertThat(submissions().submissions(other, new Query(false, 0, 20)).items()).isEmpty();
            assertThatThrownBy(() -> submissions().submission(other, id)).isInstanceOf(NotFound.class);
            refused(NotFound.class, () -> receive(other, id));
            refused(NotFound.class, () -> check(other, id, GOOD));
        }
        assertThatThrownBy(() -> submissions().ofReport(personOf(4, 99, Role.OFFICE), OneReport.ID)).isInstanceOf(NotFound.class);
    }

    private void submitted() throws Refusal {
        desk.sign();
        desk.bean(RegisterReport.class).registerReport(OneReport.ID);
        desk.bean(SubmitUpward.class).submitUpward(OneReport.ID);
    }

    private long only() {
        return submissions().submissions(SUPERVISOR, new Query(true, 0, 20)).items().get(0).id();
    }

    private SubmissionState stateForUnit() {
        return submissions().ofReport(OFFICE, OneReport.ID).get(0).state();
    }

    private void receive(Actor by, long id) throws Refusal {
        desk.bean(ReceiveSubmission.class).receiveSubmission(by, id);
    }

    private void check(Actor by, long id, Outcome outcome) throws Refusal {
        desk.bean(CheckSubmission.class).checkSubmission(by, id, outcome);
    }

    private Submissions submissions() {
        return desk.bean(Submissions.class);
    }

    private void refused(Class<? extends Throwable> why, ThrowingCallable action) {
        var before = desk.everything();
        assertThatThrownBy(action).isInstanceOf(why);
        assertThat(desk.everything()).isEqualTo(before);
    }
}
