package org.qianfa.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.when;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.mockito.stubbing.Stubber;
import org.qianfa.drafting.ReportConsolidated;
import org.qianfa.drafting.ReportWithdrawn;
import org.qianfa.drafting.SectionReviewed;
import org.qianfa.drafting.SectionSubmitted;
import org.qianfa.publication.ReleaseReviewWithdrawn;
import org.qianfa.review.AnswersWithdrawn;
import org.qianfa.review.CompletenessChecked;
import org.qianfa.review.ConsultationAnswered;
import org.qianfa.review.ConsultationGivenBack;
import org.qianfa.review.DocumentCheckWithdrawn;
import org.qianfa.review.DocumentChecked;
import org.qianfa.review.LegalityOutcome;
import org.qianfa.review.LegalityReviewed;
import org.qianfa.review.MatterSubmitted;
import org.qianfa.review.OpinionGiven;
import org.qianfa.review.ReplyOpinion;
import org.qianfa.review.ReviewApproved;
import org.qianfa.review.SubmissionWithdrawn;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Fact;
import org.qianfa.shared.Role;
import org.qianfa.signoff.DeputyLeaderReviewed;
import org.qianfa.signoff.DiscussionRecorded;
import org.qianfa.signoff.ReportSigned;
import org.qianfa.signoff.SecrecyReviewed;
import org.qianfa.signoff.SignoffStep;
import org.qianfa.signoff.VerdictWithdrawn;
import org.springframework.beans.factory.annotation.Autowired;

/** A report whose steps are taken back; the use cases behind answer as their contracts say. */
abstract class WithdrawalTrace extends OperationsTrace {

    static final Actor HEAD = person(70, Role.DEPARTMENT_HEAD);
    static final Actor LEGALITY = person(80, Role.LEGALITY_REVIEWER);
    static final Actor ADVISER_1 = person(301, Role.LEGAL_ADVISER);
    static final Actor ADVISER_2 = person(302, Role.LEGAL_ADVISER);
    static final Actor DEPUTY = person(90, Role.DEPUTY_LEADER);
    static final Actor SECRECY = person(91, Role.SECRECY_REVIEWER);
    static final Actor SIGNER = person(92, Role.FIRST_RESPONSIBLE);
    static final Actor FIRST = person(93, Role.FIRST_REVIEWER);
    static final Actor SECOND = person(94, Role.SECOND_REVIEWER);
    static final Actor FINAL = person(95, Role.FINAL_REVIEWER);

    @Autowired WithdrawStep withdrawing;

    @BeforeEach
    void useCasesAnnounceWhatTheyDo() throws Exception {
        told(by -> new ReportWithdrawn(by, REPORT)).when(withdrawReport).withdrawReport(any(), anyLong(), any());
        told(by -> new ConsultationGivenBack(by, REPORT, DEPARTMENT)).when(giveConsultationBack).giveConsultationBack(any(), anyLong(), anyLong(), any());
        told(by -> new DocumentCheckWithdrawn(by, REPORT, false)).when(withdrawDocumentCheck).withdrawDocumentCheck(any(), anyLong(), any());
        told(by -> new DocumentCheckWithdrawn(by, REPORT, true)).when(withdrawDocumentCheck).giveDocumentCheckBack(any(), anyLong(), any());
        told(by -> new SubmissionWithdrawn(by, MATTER, REPORT, false)).when(withdrawSubmission).withdrawSubmission(any(), anyLong(), any());
        told(by -> new SubmissionWithdrawn(by, MATTER, REPORT, true)).when(withdrawSubmission).giveSubmissionBack(any(), anyLong(), any());
        told(by -> new AnswersWithdrawn(by, REPORT, false)).when(withdrawAnswers).withdrawAnswers(any(), anyLong(), any());
        told(by -> new AnswersWithdrawn(by, REPORT, true)).when(withdrawAnswers).giveAnswersBack(any(), anyLong(), any());
        stepped((by, step) -> new VerdictWithdrawn(by, REPORT, step, false)).when(withdrawVerdict).withdrawVerdict(any(), anyLong(), any(), any());
        stepped((by, step) -> new VerdictWithdrawn(by, REPORT, step, true)).when(withdrawVerdict).giveVerdictBack(any(), anyLong(), any(), any());
        doAnswer(call -> publish(new ReleaseReviewWithdrawn(call.getArgument(0), REPORT, RELEASE, call.getArgument(2), false)))
                .when(withdrawReleaseReview).withdrawReleaseReview(any(), anyLong(), any(), any());
        doAnswer(call -> publish(new ReleaseReviewWithdrawn(call.getArgument(0), REPORT, RELEASE, call.getArgument(2), true)))
                .when(withdrawReleaseReview).giveReleaseReviewBack(any(), anyLong(), any(), any());
        doAnswer(call -> publish(new DocumentChecked(call.getArgument(0), REPORT, call.getArgument(3)))).when(checkDocument)
                .checkDocument(any(), anyLong(), any(), any());
    }

    private Stubber told(Function<Actor, Fact> fact) {
        return doAnswer(call -> publish(fact.apply(call.getArgument(0))));
    }

    private Stubber stepped(BiFunction<Actor, SignoffStep, Fact> fact) {
        return doAnswer(call -> publish(fact.apply(call.getArgument(0), call.getArgument(2))));
    }

    private Object publish(Fact fact) {
        events.publishEvent(fact);
        return null;
    }

    /** The task that waits alone. */
    String only() {
        return tasks.createTaskQuery().singleResult().getId();
    }

    /** Takes back what was done before the tasks of this name; nobody else may. */
    void withdraw(Actor by, String taskKey) throws Exception {
        String task = tasks.createTaskQuery().taskDefinitionKey(taskKey).list().get(0).getId();
        assertThat(withdrawing.offered(by, List.of(task))).containsExactly(task);
        assertThat(withdrawing.offered(DRAFTER_23, List.of(task))).isEmpty();
        withdrawing.withdraw(by, task, "漏了一段");
    }

    void consolidated() {
        drafting();
        for (long section : new long[] {21, 22}) {
            announce(new SectionSubmitted(section == 21 ? DRAFTER_21 : DRAFTER_22, REPORT, section));
            announce(new SectionReviewed(HEAD, REPORT, section, true));
        }
        fire("callActivity_draftSections");
        consolidate();
    }

    void consolidate() {
        announce(new ReportConsolidated(COORDINATOR_1, REPORT));
    }

    void toTheOffice() {
        consolidated();
        announce(new ConsultationAnswered(HEAD, REPORT, DEPARTMENT));
        fire("userTask_consultDepartment");
    }

    void checked() {
        toTheOffice();
        announce(new DocumentChecked(OFFICE, REPORT, null));
    }

    /** @param authors of opinions */
    void replied(long... authors) {
        checked();
        when(replyOpinion.replyOpinion(MATTER)).thenReturn(new ReplyOpinion.Reply(LegalityOutcome.AMEND, Arrays.stream(authors).boxed().toList()));
        announce(new MatterSubmitted(COORDINATOR_1, MATTER, REPORT));
        announce(new CompletenessChecked(LEGALITY, MATTER, REPORT, true));
        announce(new OpinionGiven(ADVISER_1, MATTER, REPORT));
        announce(new OpinionGiven(ADVISER_2, MATTER, REPORT));
        fire("userTask_giveOpinion");
        announce(new LegalityReviewed(LEGALITY, MATTER, REPORT));
        fire("userTask_reviewLegality");
        announce(new ReviewApproved(person(81, Role.LEGALITY_APPROVER), MATTER, REPORT, true));
    }

    void released() {
        replied();
        announce(new DeputyLeaderReviewed(DEPUTY, REPORT, null));
        announce(new SecrecyReviewed(SECRECY, REPORT, true, null));
        announce(new DiscussionRecorded(OFFICE, REPORT, null));
        announce(new ReportSigned(SIGNER, REPORT));
        fire("serviceTask_registerReport", "serviceTask_submitUpward", "serviceTask_preparePublicText");
    }
}
