package org.qianfa.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.qianfa.review.ReviewFixture.ADVISER;
import static org.qianfa.review.ReviewFixture.APPROVER;
import static org.qianfa.review.ReviewFixture.COORDINATOR;
import static org.qianfa.review.ReviewFixture.DRAFTER;
import static org.qianfa.review.ReviewFixture.OFFICE;
import static org.qianfa.review.ReviewFixture.OFFICE_DEPARTMENT;
import static org.qianfa.review.ReviewFixture.REVIEWER;
import static org.qianfa.review.ReviewFixture.SECOND_ADVISER;
import static org.qianfa.review.ReviewFixture.STRANGER;
import static org.qianfa.review.ReviewFixture.UNIT;
import static org.qianfa.review.ReviewFixture.WRITING_ADVISER;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qianfa.review.AdviserAssignment.Candidate;
import org.qianfa.review.AdviserAssignment.Choice;
import org.qianfa.review.AdviserAssignment.Conflict;
import org.qianfa.review.AdviserAssignment.Entry;
import org.qianfa.review.AdviserAssignment.Step;
import org.qianfa.review.AdviserRefusal.AdviserInConflict;
import org.qianfa.review.AdviserRefusal.AdviserNeeded;
import org.qianfa.review.AdviserRefusal.AdviserUnknown;
import org.qianfa.review.AdviserRefusal.AdvisersUnheard;
import org.qianfa.review.AdviserRefusal.UnheardUnexplained;
import org.qianfa.review.MatterView.Kind;
import org.qianfa.review.MatterView.State;
import org.qianfa.review.ReviewFixture.RecordingJournal;
import org.qianfa.review.ReviewRefusal.MatterNotAtThisStep;
import org.qianfa.review.ReviewRefusal.ReviewConcluded;
import org.qianfa.review.ReviewRefusal.ReviewTextMissing;
import org.qianfa.review.SubmitForReview.Material;
import org.qianfa.review.SubmitForReview.MaterialKind;
import org.qianfa.review.web.ReviewPagesFixture;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Which advisers are proposed, called, left out, changed, and who declines. */
@ReviewModuleTest
@Import(ReviewPagesFixture.class)
class AdviserRulesTest {

    private static final byte[] FILE = "服务合同\n一、服务内容\n每月不少于二十日。".getBytes(StandardCharsets.UTF_8);
    private static final List<Material> DRAFT = List.of(new Material(MaterialKind.DRAFT, ""));

    @Autowired RecordingJournal journal;
    @Autowired FakeReports reports;
    @Autowired SubmitMatter submitMatter;
    @Autowired SubmitForReview submitForReview;
    @Autowired CheckCompleteness checkCompleteness;
    @Autowired KeepAdviserFields fields;
    @Autowired AdviserAssignment assignment;
    @Autowired ChangeAdvisers changeAdvisers;
    @Autowired DeclineReview declineReview;
    @Autowired GiveOpinion giveOpinion;
    @Autowired ReviewLegality reviewLegality;
    @Autowired ApproveReview approveReview;
    @Autowired AddOpinion addOpinion;
    @Autowired SendOpinions sendOpinions;
    @Autowired ReadReview readReview;

    @AfterEach
    void nobodyIsMarked() {
        List.of(ADVISER, SECOND_ADVISER, WRITING_ADVISER).forEach(a -> fields.markAdviser(REVIEWER, UNIT, a.id(), Set.of()));
    }

    @Test
    void whose_field_it_is_comes_first_and_alone_is_called_if_nobody_is_chosen() throws Refusal {
        fields.markAdviser(REVIEWER, UNIT, SECOND_ADVISER.id(), EnumSet.of(LegalField.CONTRACT, LegalField.LITIGATION));
        long matter = contract();
        assertThat(assignment.candidates(APPROVER, matter).get(0)).satisfies(first -> {
            assertThat(first.personId()).isEqualTo(SECOND_ADVISER.id());
            assertThat(first.fits()).isTrue();
            assertThat(first.fields()).containsExactly(LegalField.CONTRACT, LegalField.LITIGATION);
        });
        checkCompleteness.checkCompleteness(REVIEWER, matter, true, null);

        assertThat(readReview.matter(REVIEWER, matter).advisers()).containsExactly(SECOND_ADVISER.id());
        assertThat(assignment.entries(REVIEWER, matter)).extracting(Entry::personId, Entry::step, Entry::fits)
                .containsExactlyInAnyOrder(tuple(SECOND_ADVISER.id(), Step.CALLED, true), tuple(ADVISER.id(), Step.LEFT_OUT, false),
                        tuple(WRITING_ADVISER.id(), Step.LEFT_OUT, false));
    }

    @Test
    void who_has_least_to_do_comes_before_the_others() throws Refusal {
        long busy = contract();
        checkCompleteness.checkCompleteness(REVIEWER, busy, true, null, null, new Choice(List.of(ADVISER.id()), null));
        List<Candidate> weighed = assignment.candidates(REVIEWER, contract());

        assertThat(weighed).extracting(Candidate::load).isSorted();
        int before = load(ADVISER.id());
        giveOpinion.giveOpinion(ADVISER, busy, LegalityOutcome.LAWFUL, "已阅");
        assertThat(load(ADVISER.id())).isEqualTo(before - 1);
    }

    @Test
    void who_wrote_on_the_report_is_left_out_for_that_reason_and_cannot_be_chosen() throws Refusal {
        long matter = submitForReview.submitForReview(COORDINATOR, reports.underReview(), DRAFT);
        refused(AdviserInConflict.class, () -> checkCompleteness.checkCompleteness(REVIEWER, matter, true, null, null,
                new Choice(List.of(WRITING_ADVISER.id()), "人手不足")));
        refused(AdviserNeeded.class, () -> checkCompleteness.checkCompleteness(REVIEWER, matter, true, null, null, new Choice(List.of(), null)));
        refused(AdviserUnknown.class, () -> checkCompleteness.checkCompleteness(REVIEWER, matter, true, null, null,
                new Choice(List.of(OFFICE.id()), null)));
        assertThat(readReview.matter(REVIEWER, matter).state()).isEqualTo(State.SUBMITTED);
        checkCompleteness.checkCompleteness(REVIEWER, matter, true, null, null, new Choice(List.of(ADVISER.id()), null));

        assertThat(readReview.matter(REVIEWER, matter).advisers()).containsExactly(ADVISER.id());
        assertThat(assignment.entries(APPROVER, matter)).extracting(Entry::personId, Entry::step, Entry::conflict)
                .contains(tuple(WRITING_ADVISER.id(), Step.LEFT_OUT, Conflict.DRAFTED));
    }

    @Test
    void an_adviser_is_replaced_under_review_and_what_was_sent_stays() throws Refusal {
        long report = reports.underReview();
        long matter = submitForReview.submitForReview(COORDINATOR, report, DRAFT);
        checkCompleteness.checkCompleteness(REVIEWER, matter, true, null, null, new Choice(List.of(ADVISER.id()), null));
        long sent = opinion(report, matter, "罚款一律从重");
        sendOpinions.sendOpinions(ADVISER, matter);
        long draft = opinion(report, matter, "审查率");
        refused(ReviewTextMissing.class, () -> changeAdvisers.changeAdvisers(REVIEWER, matter, List.of(SECOND_ADVISER.id()), List.of(), " "));
        refused(AdviserNeeded.class, () -> changeAdvisers.changeAdvisers(REVIEWER, matter, null, null, "出差"));
        refused(AdviserUnknown.class, () -> changeAdvisers.changeAdvisers(REVIEWER, matter, List.of(), List.of(SECOND_ADVISER.id()), "出差"));
        refused(AdviserInConflict.class, () -> changeAdvisers.changeAdvisers(REVIEWER, matter, List.of(WRITING_ADVISER.id()), List.of(), "出差"));
        refused(NotPermitted.class, () -> changeAdvisers.changeAdvisers(ADVISER, matter, List.of(), List.of(ADVISER.id()), "出差"));
        refused(NotFound.class, () -> changeAdvisers.changeAdvisers(STRANGER, matter, List.of(), List.of(ADVISER.id()), "出差"));
        changeAdvisers.changeAdvisers(APPROVER, matter, List.of(SECOND_ADVISER.id()), List.of(ADVISER.id()), "长期出差");

        assertThat(readReview.matter(REVIEWER, matter).advisers()).containsExactly(SECOND_ADVISER.id());
        assertThatThrownBy(() -> readReview.matter(ADVISER, matter)).isInstanceOf(NotFound.class);
        assertThat(readReview.annotations(APPROVER, matter)).extracting(AnnotationView::id).contains(sent).doesNotContain(draft);
        assertThat(readReview.opinions(ADVISER, report)).extracting(AnnotationView::id).contains(sent);
        refused(NotFound.class, () -> giveOpinion.giveOpinion(ADVISER, matter, LegalityOutcome.LAWFUL, "已阅"));
        giveOpinion.giveOpinion(SECOND_ADVISER, matter, LegalityOutcome.LAWFUL, "已阅");
        refused(ReviewConcluded.class, () -> changeAdvisers.changeAdvisers(REVIEWER, matter, List.of(), List.of(SECOND_ADVISER.id()), "出差"));
        reviewLegality.reviewLegality(REVIEWER, matter, LegalityOutcome.LAWFUL, "已审");
        refused(MatterNotAtThisStep.class, () -> changeAdvisers.changeAdvisers(REVIEWER, matter, List.of(ADVISER.id()), List.of(), "补充"));
    }

    @Test
    void an_adviser_with_an_interest_declines_and_is_not_called_again() throws Refusal {
        long matter = contract();
        checkCompleteness.checkCompleteness(REVIEWER, matter, true, null, null, new Choice(List.of(ADVISER.id(), SECOND_ADVISER.id()), null));
        refused(ReviewTextMissing.class, () -> declineReview.declineReview(ADVISER, matter, " "));
        refused(NotPermitted.class, () -> declineReview.declineReview(REVIEWER, matter, "有利害关系"));
        refused(NotFound.class, () -> declineReview.declineReview(WRITING_ADVISER, matter, "有利害关系"));
        declineReview.declineReview(ADVISER, matter, "曾任对方公司顾问");

        refused(AdviserInConflict.class, () -> changeAdvisers.changeAdvisers(REVIEWER, matter, List.of(ADVISER.id()), List.of(), "人手不足"));
        assertThat(assignment.entries(REVIEWER, matter)).last().satisfies(entry -> {
            assertThat(entry.step()).isEqualTo(Step.DECLINED);
            assertThat(entry.reason()).isEqualTo("曾任对方公司顾问");
        });
        giveOpinion.giveOpinion(SECOND_ADVISER, matter, LegalityOutcome.LAWFUL, "已阅");
        reviewLegality.reviewLegality(REVIEWER, matter, LegalityOutcome.LAWFUL, "已审");
        assertThat(readReview.matter(REVIEWER, matter).state()).isEqualTo(State.AWAITING_APPROVAL);
        approveReview.approveReview(APPROVER, matter, false, null, "请另一位顾问再看");
        changeAdvisers.changeAdvisers(REVIEWER, matter, List.of(WRITING_ADVISER.id()), List.of(), "按审批意见增派");
        assertThat(readReview.matter(REVIEWER, matter).advisers()).containsExactlyInAnyOrder(SECOND_ADVISER.id(), WRITING_ADVISER.id());
    }

    @Test
    void the_last_one_awaited_who_leaves_lets_the_matter_go_on() throws Refusal {
        long matter = contract();
        checkCompleteness.checkCompleteness(REVIEWER, matter, true, null, null, new Choice(List.of(ADVISER.id()), null));
        reviewLegality.reviewLegality(REVIEWER, matter, LegalityOutcome.LAWFUL, "已审");
        changeAdvisers.changeAdvisers(REVIEWER, matter, List.of(), List.of(ADVISER.id()), "长期出差");

        assertThat(readReview.matter(REVIEWER, matter).state()).isEqualTo(State.AWAITING_APPROVAL);
    }

    @Test
    void without_a_word_of_those_called_the_approver_says_why_it_goes_on() throws Refusal {
        long matter = unheard(Kind.CONTRACT);
        assertThat(assignment.unheard(APPROVER, matter)).isTrue();
        refused(UnheardUnexplained.class, () -> approveReview.approveReview(APPROVER, matter, true, null, " "));
        assertThat(readReview.matter(REVIEWER, matter).state()).isEqualTo(State.AWAITING_APPROVAL);
        approveReview.approveReview(APPROVER, matter, true, null, "合同额小，时间紧");
        assertThat(readReview.matter(REVIEWER, matter)).satisfies(m -> {
            assertThat(m.state()).isEqualTo(State.APPROVED);
            assertThat(m.unheardBecause()).isEqualTo("合同额小，时间紧");
        });
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, names = {"NORMATIVE_DOCUMENT", "MAJOR_DECISION"})
    void what_an_adviser_must_be_heard_on_is_not_approved_until_one_is(Kind kind) throws Refusal {
        long matter = unheard(kind);
        refused(AdvisersUnheard.class, () -> approveReview.approveReview(APPROVER, matter, true, null, "时间紧"));
        refused(AdvisersUnheard.class, () -> approveReview.approveReview(APPROVER, matter, true, LegalityOutcome.AMEND, "时间紧"));
        assertThatThrownBy(() -> approveReview.approveReview(APPROVER, matter, true, null, null)).isInstanceOfSatisfying(Refusal.class,
                no -> assertThat(no.remedy()).isEqualTo("/matters/" + matter + "/advisers"));
        approveReview.approveReview(APPROVER, matter, false, null, "请另请一位顾问");
        changeAdvisers.changeAdvisers(REVIEWER, matter, List.of(SECOND_ADVISER.id()), List.of(), "按审批意见另请");
        giveOpinion.giveOpinion(SECOND_ADVISER, matter, LegalityOutcome.LAWFUL, "已阅");
        reviewLegality.reviewLegality(REVIEWER, matter, LegalityOutcome.LAWFUL, "再审");
        assertThat(assignment.unheard(APPROVER, matter)).isFalse();
        approveReview.approveReview(APPROVER, matter, true, null, null);
        assertThat(readReview.matter(REVIEWER, matter).unheardBecause()).isNull();
    }

    @Test
    void an_opinion_that_was_reopened_and_not_given_again_is_no_opinion() throws Refusal {
        long matter = submitted(Kind.NORMATIVE_DOCUMENT);
        checkCompleteness.checkCompleteness(REVIEWER, matter, true, null, null, new Choice(List.of(ADVISER.id()), null));
        giveOpinion.giveOpinion(ADVISER, matter, LegalityOutcome.LAWFUL, "已阅");
        reviewLegality.reviewLegality(REVIEWER, matter, LegalityOutcome.LAWFUL, "已审");
        approveReview.approveReview(APPROVER, matter, false, null, "请再看");
        declineReview.declineReview(ADVISER, matter, "刚受聘于利害关系人");
        reviewLegality.reviewLegality(REVIEWER, matter, LegalityOutcome.LAWFUL, "再审");
        refused(AdvisersUnheard.class, () -> approveReview.approveReview(APPROVER, matter, true, null, "时间紧"));
    }

    /** The only adviser called declines, the reviewer has concluded. */
    private long unheard(Kind kind) throws Refusal {
        long matter = submitted(kind);
        checkCompleteness.checkCompleteness(REVIEWER, matter, true, null, null, new Choice(List.of(ADVISER.id()), null));
        reviewLegality.reviewLegality(REVIEWER, matter, LegalityOutcome.LAWFUL, "已审");
        declineReview.declineReview(ADVISER, matter, "曾任对方公司顾问");
        return matter;
    }

    @Test
    void fields_are_kept_by_those_who_conduct_reviews() {
        refused(NotPermitted.class, () -> fields.markAdviser(OFFICE, UNIT, ADVISER.id(), Set.of(LegalField.PENALTY)));
        refused(NotPermitted.class, () -> fields.advisers(ADVISER, UNIT));
        refused(NotFound.class, () -> fields.markAdviser(STRANGER, UNIT, ADVISER.id(), Set.of(LegalField.PENALTY)));
        refused(NotFound.class, () -> fields.markAdviser(REVIEWER, UNIT, OFFICE.id(), Set.of(LegalField.PENALTY)));
        fields.markAdviser(APPROVER, UNIT, ADVISER.id(), Set.of(LegalField.PENALTY));

        assertThat(fields.advisers(REVIEWER, UNIT)).filteredOn(a -> a.personId() == ADVISER.id()).singleElement()
                .satisfies(a -> assertThat(a.fields()).containsExactly(LegalField.PENALTY));
    }

    private int load(long person) {
        return fields.advisers(REVIEWER, UNIT).stream().filter(a -> a.personId() == person).findFirst().orElseThrow().load();
    }

    private long contract() throws Refusal {
        return submitted(Kind.CONTRACT);
    }

    private long submitted(Kind kind) throws Refusal {
        return submitMatter.submitMatter(DRAFTER, new SubmitMatter.Command(OFFICE_DEPARTMENT, kind, "服务合同", DRAFT, "送审稿.txt", FILE));
    }

    private long opinion(long report, long matter, String quote) throws Refusal {
        return addOpinion.addOpinion(ADVISER, matter, new AddOpinion.Command(Anchor.ofQuote(FakeReports.section(report), quote),
                AddOpinion.OpinionKind.WORDING, AddOpinion.Severity.OPTIONAL, "请再核。", null, null));
    }

    private void refused(Class<? extends Throwable> expected, ThrowingCallable act) {
        List<String> before = List.copyOf(journal.entries);
        assertThatThrownBy(act).isInstanceOf(expected);
        assertThat(journal.entries).isEqualTo(before);
    }
}
