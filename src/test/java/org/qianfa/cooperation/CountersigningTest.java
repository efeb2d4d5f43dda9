package org.qianfa.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.cooperation.CooperationHouse.CHECK;
import static org.qianfa.cooperation.CooperationHouse.COORDINATOR;
import static org.qianfa.cooperation.CooperationHouse.DEPUTY;
import static org.qianfa.cooperation.CooperationHouse.LEADER;
import static org.qianfa.cooperation.CooperationHouse.OFFICE;
import static org.qianfa.cooperation.CooperationHouse.REPORT;
import static org.qianfa.cooperation.CooperationHouse.SECRECY;
import static org.qianfa.cooperation.CooperationHouse.STRANGER;
import static org.qianfa.cooperation.CooperationHouse.STREET;
import static org.qianfa.cooperation.CountersignMode.ALL;
import static org.qianfa.cooperation.CountersignMode.ANY;
import static org.qianfa.cooperation.CountersignMode.IN_ORDER;
import static org.qianfa.cooperation.CountersignMode.VOTE;
import static org.qianfa.cooperation.CountersignTiming.AFTER;
import static org.qianfa.cooperation.CountersignTiming.BEFORE;
import static org.qianfa.cooperation.CountersignVote.ABSTAIN;
import static org.qianfa.cooperation.CountersignVote.AGREE;
import static org.qianfa.cooperation.CountersignVote.OBJECT;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.cooperation.CountersignRefusal.CountersignAwaited;
import org.qianfa.cooperation.CountersignedSteps.Place;
import org.qianfa.drafting.ReasonMissing;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.StepWaits;
import org.qianfa.testing.FakeReports;
import org.springframework.beans.factory.annotation.Autowired;

/** Countersigns of the document check, which the office holds. */
@CooperationTest
class CountersigningTest {

    private static final Place STEP = new Place(CHECK, "userTask_checkDocument", "report-5", REPORT, null);

    @Autowired CooperationHouse.Notes notes;
    @Autowired CooperationHouse.Steps steps;
    @Autowired FakeReports reports;
    @Autowired AskCountersign askCountersign;
    @Autowired GiveCountersign giveCountersign;
    @Autowired ChangeSigners changeSigners;
    @Autowired CancelCountersign cancelCountersign;
    @Autowired Countersigns countersigns;
    @Autowired CountersignedSteps steppers;
    @Autowired CountersignsInProcess inProcess;

    @BeforeEach
    void theOfficeHoldsTheCheck() {
        notes.clear();
        steps.reset();
        reports.phase(REPORT, ReportPhase.UNDER_REVIEW);
    }

    @Test
    void the_step_waits_until_all_have_said_something_and_names_who_is_awaited() throws Refusal {
        long id = ask(ALL, 0, BEFORE, DEPUTY, LEADER);
        assertThat(notes.facts).containsExactly(new CountersignAsked(OFFICE, id, REPORT, STREET, null, List.of(12L, 13L)));
        awaited("人员12、人员13");

        give(DEPUTY, id, AGREE, "");
        awaited("人员13");
        give(LEADER, id, OBJECT, "数字有误");
        assertThatCode(() -> steppers.requireFree(OFFICE, STEP)).doesNotThrowAnyException();
        assertThat(countersigns.countersign(OFFICE, id)).satisfies(c -> {
            assertThat(c.state()).isEqualTo(CountersignState.NOT_PASSED);
            assertThat(c.signers()).extracting(s -> s.name() + s.vote() + s.word()).containsExactly("人员12AGREE", "人员13OBJECT数字有误");
            assertThat(c.endedAt()).isNotNull();
            assertThat(c.managed()).isFalse();
        });
        assertThat(notes.facts).last().isEqualTo(new CountersignGiven(LEADER, id, REPORT, OFFICE.id(), OBJECT, true));
        assertThat(notes.entries).containsExactly("AskCountersign：请会签", "GiveCountersign", "GiveCountersign：数字有误");
    }

    @Test
    void any_one_is_enough_and_late_ones_are_told_so() throws Refusal {
        long id = ask(ANY, 0, BEFORE, DEPUTY, LEADER, SECRECY);
        give(SECRECY, id, ABSTAIN, "不熟悉");
        assertThat(inProcess.over(id)).isFalse();
        give(DEPUTY, id, AGREE, "");
        assertThat(inProcess.over(id)).isTrue();
        refused(CountersignRefusal.CountersignOver.class, () -> give(LEADER, id, AGREE, ""));
        refused(CountersignRefusal.AlreadySigned.class, () -> give(DEPUTY, id, OBJECT, "改主意"));
    }

    @Test
    void of_two_who_are_the_first_at_one_moment_one_is_and_the_other_is_told() throws Exception {
        for (int i = 0; i < 10; i++) {
            long id = ask(ANY, 0, BEFORE, DEPUTY, LEADER);
            ExecutorService both = Executors.newFixedThreadPool(2);
            List<Future<Void>> votes = both.invokeAll(List.of(vote(DEPUTY, id), vote(LEADER, id)));
            both.shutdown();
            assertThat(votes.stream().filter(CountersigningTest::refusedAsOver)).hasSize(1);
            assertThat(countersigns.countersign(OFFICE, id).signers()).filteredOn(s -> s.vote() != null).hasSize(1);
        }
    }

    private Callable<Void> vote(Actor by, long id) {
        return () -> {
            give(by, id, AGREE, "");
            return null;
        };
    }

    private static boolean refusedAsOver(Future<Void> vote) {
        try {
            vote.get();
            return false;
        } catch (ExecutionException e) {
            return e.getCause() instanceof CountersignRefusal.CountersignOver;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void in_order_each_is_asked_after_the_one_before() throws Refusal {
        long id = ask(IN_ORDER, 0, BEFORE, LEADER, DEPUTY);
        assertThat(notes.facts).containsExactly(new CountersignAsked(OFFICE, id, REPORT, STREET, null, List.of(13L)));
        refused(CountersignRefusal.NotYetAsked.class, () -> give(DEPUTY, id, AGREE, ""));
        give(LEADER, id, AGREE, "");
        assertThat(inProcess.asked(id)).containsExactly(DEPUTY.id());
        give(DEPUTY, id, AGREE, "");
        assertThat(countersigns.countersign(LEADER, id).state()).isEqualTo(CountersignState.PASSED);
    }

    @Test
    void a_vote_ends_with_the_majority_or_without_hope_of_it() throws Refusal {
        refused(CountersignRefusal.MajorityOutOfReach.class, () -> ask(VOTE, 3, BEFORE, DEPUTY, LEADER));
        refused(CountersignRefusal.MajorityOutOfReach.class, () -> ask(VOTE, 0, BEFORE, DEPUTY, LEADER));
        long id = ask(VOTE, 2, BEFORE, DEPUTY, LEADER, SECRECY);
        give(DEPUTY, id, OBJECT, "不妥");
        give(LEADER, id, ABSTAIN, "回避");
        assertThat(countersigns.countersign(OFFICE, id).state()).isEqualTo(CountersignState.NOT_PASSED);
        refused(CountersignRefusal.CountersignOver.class, () -> give(SECRECY, id, AGREE, ""));
    }

    @Test
    void signers_are_added_and_removed_with_a_reason_until_it_is_over() throws Refusal {
        long id = ask(ALL, 0, BEFORE, DEPUTY, LEADER);
        changeSigners.addSigners(OFFICE, id, List.of(14L), "涉密");
        assertThat(notes.facts).last().isEqualTo(new SignersChanged(OFFICE, id, REPORT, List.of(14L), List.of()));
        give(DEPUTY, id, AGREE, "");
        refused(CountersignRefusal.SignerNotOpen.class, () -> changeSigners.removeSigner(OFFICE, id, DEPUTY.id(), "x"));
        refused(CountersignRefusal.SignerTwice.class, () -> changeSigners.addSigners(OFFICE, id, List.of(12L), "x"));
        refused(ReasonMissing.class, () -> changeSigners.removeSigner(OFFICE, id, LEADER.id(), " "));
        refused(NotPermitted.class, () -> changeSigners.removeSigner(COORDINATOR, id, LEADER.id(), "x"));
        changeSigners.removeSigner(OFFICE, id, LEADER.id(), "出差");
        assertThat(notes.facts).last().isEqualTo(new SignersChanged(OFFICE, id, REPORT, List.of(), List.of(13L)));
        refused(CountersignRefusal.NotYetAsked.class, () -> give(LEADER, id, AGREE, ""));
        changeSigners.removeSigner(OFFICE, id, SECRECY.id(), "不必");
        assertThat(countersigns.countersign(OFFICE, id).state()).as("the only one left has agreed").isEqualTo(CountersignState.PASSED);
        refused(CountersignRefusal.CountersignOver.class, () -> changeSigners.addSigners(OFFICE, id, List.of(13L), "x"));
        assertThat(notes.entries).contains("AddSigners：涉密", "RemoveSigner：出差");
    }

    @Test
    void the_last_signer_and_the_needed_majority_stay() throws Refusal {
        long one = ask(IN_ORDER, 0, BEFORE, DEPUTY);
        refused(CountersignRefusal.LastSigner.class, () -> changeSigners.removeSigner(OFFICE, one, DEPUTY.id(), "x"));
        changeSigners.addSigners(OFFICE, one, List.of(13L), "补充");
        assertThat(notes.facts).last().as("asked later").isEqualTo(new SignersChanged(OFFICE, one, REPORT, List.of(), List.of()));
        cancelCountersign.cancelCountersign(OFFICE, one, "改为票签");
        assertThat(notes.facts).last().isEqualTo(new CountersignCancelled(OFFICE, one, REPORT, true));
        assertThat(countersigns.countersign(DEPUTY, one).endReason()).isEqualTo("改为票签");
        refused(CountersignRefusal.CountersignOver.class, () -> cancelCountersign.cancelCountersign(OFFICE, one, "x"));
        long vote = ask(VOTE, 2, BEFORE, DEPUTY, LEADER);
        refused(CountersignRefusal.MajorityOutOfReach.class, () -> changeSigners.removeSigner(OFFICE, vote, DEPUTY.id(), "x"));
        refused(CountersignRefusal.CountersignUnderWay.class, () -> ask(ALL, 0, BEFORE, SECRECY));
        refused(NotPermitted.class, () -> cancelCountersign.cancelCountersign(DEPUTY, vote, "x"));
        refused(ReasonMissing.class, () -> cancelCountersign.cancelCountersign(OFFICE, vote, ""));
    }

    @Test
    void afterwards_people_are_asked_once_the_step_is_done_and_what_follows_waits() throws Refusal {
        long id = ask(ALL, 0, AFTER, DEPUTY);
        assertThat(notes.facts).isEmpty();
        assertThatCode(() -> steppers.requireFree(OFFICE, STEP)).doesNotThrowAnyException();
        refused(CountersignRefusal.NotYetAsked.class, () -> give(DEPUTY, id, AGREE, ""));
        steps.end(CHECK);
        steppers.done(CHECK);
        assertThat(notes.facts).containsExactly(new CountersignAsked(null, id, REPORT, STREET, null, List.of(12L)));
        Place next = new Place("task-next", "userTask_next", "report-5", REPORT, null);
        assertThatThrownBy(() -> steppers.requireFree(COORDINATOR, next)).isInstanceOf(StepWaits.class);
        assertThatCode(() -> steppers.requireFree(COORDINATOR, new Place("other", "userTask_other", "section-9", 9L, null))).doesNotThrowAnyException();
        assertThat(countersigns.countersign(OFFICE, id).managed()).as("who asked speaks for a step that is done").isTrue();
        give(DEPUTY, id, AGREE, "");
        assertThatCode(() -> steppers.requireFree(COORDINATOR, next)).doesNotThrowAnyException();
    }

    @Test
    void a_step_that_is_gone_or_returned_the_report_takes_its_countersigns_along() throws Refusal {
        long before = ask(ALL, 0, BEFORE, DEPUTY);
        long after = ask(ALL, 0, AFTER, LEADER);
        reports.phase(REPORT, ReportPhase.CONSOLIDATING);
        steppers.gone(CHECK);
        assertThat(notes.facts).contains(new CountersignCancelled(null, before, REPORT, true), new CountersignCancelled(null, after, REPORT, false));
        reports.phase(REPORT, ReportPhase.UNDER_REVIEW);
        long second = ask(ALL, 0, AFTER, LEADER);
        reports.phase(REPORT, ReportPhase.DRAFTING);
        steppers.done(CHECK);
        assertThat(countersigns.countersign(OFFICE, second).state()).isEqualTo(CountersignState.CANCELLED);
    }

    @Test
    void what_is_about_the_whole_report_waits_for_its_sections_and_they_for_it_but_not_for_each_other() throws Refusal {
        steps.put(new OpenSteps.Step("section", "userTask_reviewSection", "section-9", REPORT, null, OFFICE.id(), null, true, true));
        ask("section", ALL, 0, AFTER, DEPUTY);
        steps.end("section");
        steppers.done("section");
        Place whole = new Place("whole", "userTask_consolidateReport", "report-5", REPORT, null);
        assertThatThrownBy(() -> steppers.requireFree(COORDINATOR, whole)).isInstanceOf(StepWaits.class);
        Place other = new Place("other", "userTask_draftSection", "section-8", REPORT, null);
        assertThatCode(() -> steppers.requireFree(SECRECY, other)).doesNotThrowAnyException();
        Place beside = new Place("beside", "userTask_reviewSection", "section-9", REPORT, null);
        assertThatCode(() -> steppers.requireFree(COORDINATOR, beside)).as("steps of one name run beside each other").doesNotThrowAnyException();

        ask(ALL, 0, AFTER, LEADER);
        steps.end(CHECK);
        steppers.done(CHECK);
        assertThatThrownBy(() -> steppers.requireFree(SECRECY, other)).isInstanceOf(StepWaits.class);
    }

    @Test
    void nobody_countersigns_an_own_step_or_does_one_after_countersigning_it() throws Refusal {
        refused(CooperationRefusal.OneselfChosen.class, () -> ask(ALL, 0, BEFORE, OFFICE));
        steps.put(CooperationHouse.Steps.step("review", "userTask_reviewSecond", OFFICE, "release-1", false), Set.of(LEADER.id()));
        refused(CountersignRefusal.CountersignerUnsuitable.class, () -> ask("review", ALL, 0, BEFORE, DEPUTY, LEADER));
        refused(CountersignRefusal.AfterNotOffered.class, () -> ask("review", ALL, 0, AFTER, DEPUTY));
        long id = ask("review", ALL, 0, BEFORE, DEPUTY, SECRECY);
        steps.put(CooperationHouse.Steps.step("review", "userTask_reviewSecond", SECRECY, "release-1", false), Set.of(LEADER.id()));
        refused(CountersignRefusal.CountersignerUnsuitable.class, () -> give(SECRECY, id, AGREE, ""));
        give(DEPUTY, id, AGREE, "");
        changeSigners.removeSigner(SECRECY, id, SECRECY.id(), "本人办理");
        assertThatThrownBy(() -> steppers.requireFree(DEPUTY, new Place("review", "userTask_reviewSecond", "report-5", REPORT, "release-1"))).isInstanceOf(StepWaits.class);
        assertThatThrownBy(() -> steppers.requireFree(DEPUTY, new Place("final", "userTask_reviewFinal", "report-5", REPORT, "release-1"))).isInstanceOf(StepWaits.class);
        assertThatCode(() -> steppers.requireFree(DEPUTY, new Place("other", "userTask_other", "report-5", REPORT, null))).doesNotThrowAnyException();
        assertThatCode(() -> steppers.requireFree(SECRECY, new Place("review", "userTask_reviewSecond", "report-5", REPORT, "release-1"))).doesNotThrowAnyException();
    }

    @Test
    void only_readers_are_asked_and_only_by_who_holds_the_step() throws Refusal {
        refused(NotPermitted.class, () -> askBy(COORDINATOR, DEPUTY));
        refused(NotFound.class, () -> askBy(STRANGER, DEPUTY));
        refused(CooperationRefusal.PersonCannotRead.class, () -> askBy(OFFICE, STRANGER));
        refused(CooperationRefusal.NobodyChosen.class, () -> askBy(OFFICE));
        refused(CountersignRefusal.DueDateUnfit.class, () -> askCountersign.askCountersign(OFFICE,
                new AskCountersign.Command(REPORT, CHECK, ALL, 0, BEFORE, List.of(12L), "", LocalDate.of(2020, 1, 1))));
        steps.put(new OpenSteps.Step("opinion", "userTask_giveOpinion", "report-5", REPORT, null, OFFICE.id(), null, false, false));
        refused(CountersignRefusal.StepNotCountersigned.class, () -> ask("opinion", ALL, 0, BEFORE, DEPUTY));
        long id = ask(ALL, 0, BEFORE, DEPUTY);
        assertThatThrownBy(() -> countersigns.countersign(STRANGER, id)).isInstanceOf(NotFound.class);
        refused(NotFound.class, () -> give(STRANGER, id, AGREE, ""));
        refused(CountersignRefusal.NotYetAsked.class, () -> give(LEADER, id, AGREE, ""));
        refused(CooperationRefusal.WordMissing.class, () -> give(DEPUTY, id, OBJECT, " "));
        assertThat(countersigns.ofReport(LEADER, REPORT)).hasSize(1);
    }

    private long ask(CountersignMode mode, int needed, CountersignTiming timing, Actor... signers) throws Refusal {
        return ask(CHECK, mode, needed, timing, signers);
    }

    private long ask(String taskId, CountersignMode mode, int needed, CountersignTiming timing, Actor... signers) throws Refusal {
        return askCountersign.askCountersign(OFFICE, new AskCountersign.Command(REPORT, taskId, mode, needed, timing,
                List.of(signers).stream().map(Actor::id).toList(), "请会签", LocalDate.of(2032, 2, 10)));
    }

    private void askBy(Actor by, Actor... signers) throws Refusal {
        askCountersign.askCountersign(by, new AskCountersign.Command(REPORT, CHECK, ALL, 0, BEFORE,
                List.of(signers).stream().map(Actor::id).toList(), "", null));
    }

    private void give(Actor by, long id, CountersignVote vote, String word) throws Refusal {
        giveCountersign.giveCountersign(by, id, vote, word);
    }

    private void awaited(String names) {
        assertThatThrownBy(() -> steppers.requireFree(OFFICE, STEP)).isInstanceOfSatisfying(StepWaits.class, waits -> {
            assertThat(waits.because()).isInstanceOf(CountersignAwaited.class);
            assertThat(waits.because().arguments()).containsExactly(names);
        });
    }

    private void refused(Class<? extends Throwable> why, ThrowingCallable action) {
        List<Object> before = notes.everything();
        assertThatThrownBy(action).isInstanceOf(why);
        assertThat(notes.everything()).isEqualTo(before);
    }
}
