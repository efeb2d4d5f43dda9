package org.qianfa.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.review.ReviewFixture.ADVISER;
import static org.qianfa.review.ReviewFixture.APPROVER;
import static org.qianfa.review.ReviewFixture.COORDINATOR;
import static org.qianfa.review.ReviewFixture.OFFICE;
import static org.qianfa.review.ReviewFixture.REVIEWER;
import static org.qianfa.review.ReviewFixture.SECOND_ADVISER;
import static org.qianfa.review.ReviewFixture.STRANGER;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.review.ConferenceRefusal.AttendeesMissing;
import org.qianfa.review.ConferenceRefusal.ConferenceAhead;
import org.qianfa.review.ConferenceRefusal.ConferenceClosed;
import org.qianfa.review.ConferenceRefusal.ConferenceOpen;
import org.qianfa.review.ConferenceRefusal.PositionMissing;
import org.qianfa.review.ConferenceView.Seat;
import org.qianfa.review.ConferenceView.State;
import org.qianfa.review.HoldConference.Call;
import org.qianfa.review.HoldConference.Minutes;
import org.qianfa.review.ReviewFixture.RecordingJournal;
import org.qianfa.review.ReviewRefusal.MatterNotAtThisStep;
import org.qianfa.review.ReviewRefusal.ReviewTextMissing;
import org.qianfa.review.web.ReviewPagesFixture;
import org.qianfa.review.web.ReviewPagesFixture.Reviewing;
import org.qianfa.review.web.ReviewPagesFixture.Steps;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Conferences: who calls one, what minutes need, what waits for them; and the outcome that sends a report back to be supplemented. */
@ReviewModuleTest
@Import(ReviewPagesFixture.class)
class ConferenceRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 10);
    private static final Call CALL = new Call("处罚裁量的表述", TODAY, List.of("法审员", " 法律顾问 ", ""), List.of());

    @Autowired RecordingJournal journal;
    @Autowired ReviewFixture.Facts facts;
    @Autowired FakeReports reports;
    @Autowired Steps steps;
    @Autowired Reviewing reviewing;
    @Autowired HoldConference hold;
    @Autowired Conferences conferences;
    @Autowired ReadReview readReview;
    @Autowired ReplyOpinion replyOpinion;

    private long report;
    private long matter;

    @BeforeEach
    void aMatterUnderReview() throws Refusal {
        report = reports.underReview();
        matter = steps.underReview(report);
    }

    @Test
    void nobody_concludes_before_the_minutes_are_kept() throws Refusal {
        long opinion = reviewing.raise(report, matter);
        long called = hold.callConference(REVIEWER, matter, new Call("处罚裁量的表述", TODAY, List.of("法审员", "法律顾问"), List.of(opinion)));
        assertThatThrownBy(() -> reviewing.concludeAll(matter)).asInstanceOf(InstanceOfAssertFactories.type(ConferenceOpen.class))
                .satisfies(open -> assertThat(open.obstacles()).singleElement().satisfies(o -> assertThat(o.page())
                        .isEqualTo("/matters/" + matter + "/conferences/" + called)));
        assertThat(readReview.matter(APPROVER, matter).conclusions()).isEmpty();
        hold.recordMinutes(REVIEWER, called, minutes("两人一致"));
        reviewing.concludeAll(matter);

        assertThat(conferences.conference(ADVISER, called)).satisfies(held -> {
            assertThat(held.state()).isEqualTo(State.HELD);
            assertThat(held.opinions()).containsExactly(opinion);
            assertThat(held.present()).containsExactly("法审员", "法律顾问");
            assertThat(held.dissent()).isEqualTo("两人一致");
        });
        assertThat(facts.announced).filteredOn(ConferenceHeld.class::isInstance)
                .anySatisfy(fact -> assertThat(((ConferenceHeld) fact).conferenceId()).isEqualTo(called));
    }

    @Test
    void nothing_is_approved_while_one_is_open_and_calling_it_off_opens_the_way() throws Refusal {
        reviewing.raise(report, matter);
        reviewing.concludeAll(matter);
        long called = hold.callConference(APPROVER, matter, CALL);
        refused(ConferenceOpen.class, () -> reviewing.approve().approveReview(APPROVER, matter, true, null, null));
        refused(ReviewTextMissing.class, () -> hold.callOff(APPROVER, called, " "));
        hold.callOff(APPROVER, called, "已书面沟通一致");
        refused(ConferenceClosed.class, () -> hold.recordMinutes(REVIEWER, called, minutes("")));
        refused(ConferenceClosed.class, () -> hold.callOff(REVIEWER, called, "再次取消"));
        reviewing.approve().approveReview(APPROVER, matter, true, null, null);

        assertThat(conferences.held(matter)).isEmpty();
        refused(MatterNotAtThisStep.class, () -> hold.callConference(REVIEWER, matter, CALL));
    }

    @Test
    void a_call_names_topic_day_and_two_people_and_comes_from_those_who_conduct_the_review() {
        refused(ReviewTextMissing.class, () -> hold.callConference(REVIEWER, matter, new Call(" ", TODAY, CALL.attendees(), List.of())));
        refused(ReviewTextMissing.class, () -> hold.callConference(REVIEWER, matter, new Call("议题", null, CALL.attendees(), List.of())));
        refused(AttendeesMissing.class, () -> hold.callConference(REVIEWER, matter, new Call("议题", TODAY, List.of("一人", "一人", " "), null)));
        refused(NotFound.class, () -> hold.callConference(REVIEWER, matter, new Call("议题", TODAY, CALL.attendees(), List.of(-1L))));
        refused(NotPermitted.class, () -> hold.callConference(ADVISER, matter, CALL));
        refused(NotPermitted.class, () -> hold.callConference(COORDINATOR, matter, CALL));
        refused(NotFound.class, () -> hold.callConference(STRANGER, matter, CALL));

        assertThat(conferences.ofMatter(REVIEWER, matter)).isEmpty();
    }

    @Test
    void minutes_say_who_came_what_each_said_and_what_came_of_it() throws Refusal {
        long called = hold.callConference(REVIEWER, matter, CALL);
        List<Seat> both = minutes("").seats();
        refused(ConferenceAhead.class, () -> hold.recordMinutes(REVIEWER, called, new Minutes(TODAY.plusDays(1), both, "结论", "")));
        refused(ReviewTextMissing.class, () -> hold.recordMinutes(REVIEWER, called, new Minutes(TODAY, both, " ", "")));
        refused(AttendeesMissing.class, () -> hold.recordMinutes(REVIEWER, called, new Minutes(TODAY, both.subList(0, 1), "结论", "")));
        refused(PositionMissing.class, () -> hold.recordMinutes(REVIEWER, called,
                new Minutes(TODAY, List.of(both.get(0), new Seat("法律顾问", true, " ")), "结论", "")));
        refused(NotPermitted.class, () -> hold.recordMinutes(ADVISER, called, minutes("")));
        refused(NotFound.class, () -> hold.recordMinutes(STRANGER, called, minutes("")));

        assertThat(conferences.conference(REVIEWER, called).state()).isEqualTo(State.CALLED);
        assertThatThrownBy(() -> conferences.conference(OFFICE, called)).isInstanceOf(NotFound.class);
        assertThat(conferences.ofMatter(OFFICE, matter)).isEmpty();
    }

    @Test
    void a_report_returned_to_be_supplemented_goes_back_and_is_not_overruled_by_silence() throws Refusal {
        reviewing.give().giveOpinion(ADVISER, matter, LegalityOutcome.RETURNED, "缺少执法数据的来源");
        reviewing.give().giveOpinion(SECOND_ADVISER, matter, LegalityOutcome.LAWFUL, "已阅");
        reviewing.review().reviewLegality(REVIEWER, matter, LegalityOutcome.LAWFUL, "已审");
        refused(ReviewTextMissing.class, () -> reviewing.approve().approveReview(APPROVER, matter, true, LegalityOutcome.LAWFUL, " "));
        reviewing.approve().approveReview(APPROVER, matter, true, null, null);
        int before = reports.returns().size();

        assertThat(replyOpinion.replyOpinion(matter).outcome()).isEqualTo(LegalityOutcome.RETURNED);
        assertThat(reports.returns()).hasSize(before + 1);
        assertThat(reports.returns().get(before).reason()).isEqualTo("缺少执法数据的来源");
        assertThat(LegalityOutcome.RETURNED.passes()).isFalse();
    }

    private static Minutes minutes(String dissent) {
        return new Minutes(TODAY, List.of(new Seat("法审员", true, "依法裁量"), new Seat("法律顾问", true, "同意"), new Seat("承办人", false, "")),
                "改为依法裁量", dissent);
    }

    private void refused(Class<? extends Throwable> expected, ThrowingCallable act) {
        List<String> before = List.copyOf(journal.entries);
        assertThatThrownBy(act).isInstanceOf(expected);
        assertThat(journal.entries).isEqualTo(before);
    }
}
