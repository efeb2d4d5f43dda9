package org.qianfa.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.review.ReviewFixture.ADMINISTRATOR;
import static org.qianfa.review.ReviewFixture.ADVISER;
import static org.qianfa.review.ReviewFixture.APPROVER;
import static org.qianfa.review.ReviewFixture.COORDINATOR;
import static org.qianfa.review.ReviewFixture.DRAFTER;
import static org.qianfa.review.ReviewFixture.HEAD;
import static org.qianfa.review.ReviewFixture.OFFICE;
import static org.qianfa.review.ReviewFixture.OFFICE_DEPARTMENT;
import static org.qianfa.review.ReviewFixture.REVIEWER;
import static org.qianfa.review.ReviewFixture.SECOND_ADVISER;
import static org.qianfa.review.ReviewFixture.STRANGER;
import static org.qianfa.review.ReviewFixture.UNIT;
import static org.qianfa.review.ReviewFixture.WRITING_ADVISER;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.drafting.ReportConsolidated;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.drafting.ReturnOrder;
import org.qianfa.review.AnnotationRefusal.QuoteNotInText;
import org.qianfa.review.AnswerConsultation.Verdict;
import org.qianfa.review.CheckDocument.Checklist;
import org.qianfa.review.CheckDocument.FocusPoint;
import org.qianfa.review.ReviewFixture.Facts;
import org.qianfa.review.ReviewFixture.RecordingJournal;
import org.qianfa.review.ReviewRefusal.ConsultationAlreadyAnswered;
import org.qianfa.review.ReviewRefusal.FocusPointsOpen;
import org.qianfa.review.ReviewRefusal.MaterialsMissing;
import org.qianfa.review.ReviewRefusal.MatterAlreadyOpen;
import org.qianfa.review.ReviewRefusal.MatterNotAtThisStep;
import org.qianfa.review.ReviewRefusal.OpinionNeeded;
import org.qianfa.review.ReviewRefusal.OutcomeContradictsOpinions;
import org.qianfa.review.ReviewRefusal.ReportNotInReview;
import org.qianfa.review.ReviewRefusal.ReviewConcluded;
import org.qianfa.review.ReviewRefusal.ReviewTextMissing;
import org.qianfa.review.ReviewRefusal.SamePerson;
import org.qianfa.review.ReviewRefusal.UnlawfulStands;
import org.qianfa.review.SubmitForReview.Material;
import org.qianfa.review.SubmitForReview.MaterialKind;
import org.qianfa.review.web.ReviewPagesFixture.Steps;
import org.qianfa.review.web.ReviewPagesFixture;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Grant;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the review refuses, from consultation to approval. A refusal changes nothing, announces nothing, journals nothing. */
@ReviewModuleTest
@Import(ReviewPagesFixture.class)
class ReviewRulesTest {

    private static final List<Material> DRAFT = List.of(new Material(MaterialKind.DRAFT, ""));

    @Autowired FakeReports reports;
    @Autowired Facts facts;
    @Autowired RecordingJournal journal;
    @Autowired JdbcClient jdbc;
    @Autowired Steps steps;
    @Autowired ApplicationEventPublisher events;
    @Autowired AnswerConsultation answerConsultation;
    @Autowired Consultations consultations;
    @Autowired CheckDocument checkDocument;
    @Autowired SubmitForReview submitForReview;
    @Autowired CheckCompleteness checkCompleteness;
    @Autowired SupplementMaterials supplementMaterials;
    @Autowired AddOpinion addOpinion;
    @Autowired AddComment addComment;
    @Autowired WithdrawOpinion withdrawOpinion;
    @Autowired GiveOpinion giveOpinion;
    @Autowired ReviewLegality reviewLegality;
    @Autowired ApproveReview approveReview;
    @Autowired ReplyOpinion replyOpinion;
    @Autowired ReadReview readReview;
    @Autowired OpinionLedger ledger;
    @Autowired MatterRegister register;

    private long report;

    @BeforeEach
    void aReportUnderReview() {
        report = reports.underReview();
        events.publishEvent(new ReportConsolidated(COORDINATOR, report));
    }

    @Test
    void the_register_numbers_matters_and_shows_them_to_those_who_may_know() throws Refusal {
        long first = submitForReview.submitForReview(COORDINATOR, report, DRAFT);
        long second = submitForReview.submitForReview(COORDINATOR, reports.underReview(), DRAFT);

        assertThat(register.matters(OFFICE, MatterRegister.Filter.ALL, null, 1)).satisfies(page -> {
            assertThat(page.matters()).extracting(MatterRegister.Line::id).containsExactly(second);
            assertThat(register.matters(OFFICE, MatterRegister.Filter.ALL, page.next(), 1).matters()).singleElement()
                    .satisfies(line -> {
                        assertThat(line.id()).isEqualTo(first);
                        assertThat(line.number()).matches("法审〔2026〕\\d+号");
                        assertThat(line.outcome()).isNull();
                    });
        });
        assertThat(register.matters(ADVISER, MatterRegister.Filter.ALL, null, 100).matters()).extracting(MatterRegister.Line::id)
                .doesNotContain(first, second);
        checkCompleteness.checkCompleteness(REVIEWER, first, true, null);
        assertThat(register.matters(ADVISER, MatterRegister.Filter.ALL, null, 100).matters()).extracting(MatterRegister.Line::id)
                .contains(first).doesNotContain(second);
        assertThat(register.totals(STRANGER, MatterRegister.Filter.ALL)).isEqualTo(new MatterRegister.Totals(0, 0, 0));
        assertThat(register.matters(ADMINISTRATOR, MatterRegister.Filter.ALL, null, 100).matters()).isEmpty();
    }

    @Test
    void the_register_is_filtered_in_every_way() throws Refusal {
        long matter = submitForReview.submitForReview(COORDINATOR, report, DRAFT);

        assertThat(found(new MatterRegister.Filter(MatterView.Kind.REPORT, MatterView.State.SUBMITTED, 2026, "云溪街道2025", UNIT, false)))
                .contains(matter);
        assertThat(found(new MatterRegister.Filter(MatterView.Kind.CONTRACT, null, null, null, null, false))).doesNotContain(matter);
        assertThat(found(new MatterRegister.Filter(null, MatterView.State.INCOMPLETE, null, null, null, false))).doesNotContain(matter);
        assertThat(found(new MatterRegister.Filter(null, null, 2025, null, null, false))).doesNotContain(matter);
        assertThat(found(new MatterRegister.Filter(null, null, null, "100%", null, false))).doesNotContain(matter);
        assertThat(found(new MatterRegister.Filter(null, null, null, null, null, true))).doesNotContain(matter);
        assertThat(register.years(OFFICE)).containsExactly(2026);
    }

    private List<Long> found(MatterRegister.Filter filter) {
        return register.matters(OFFICE, filter, null, 100).matters().stream().map(MatterRegister.Line::id).toList();
    }

    @Test
    void a_department_answers_once_in_each_round_and_says_what_it_objects_to() throws Refusal {
        refused(ReviewTextMissing.class, () -> answerConsultation.answerConsultation(HEAD, report, OFFICE_DEPARTMENT, Verdict.OBJECTION, " "));
        answerConsultation.answerConsultation(HEAD, report, OFFICE_DEPARTMENT, Verdict.NO_OBJECTION, null);
        refused(ConsultationAlreadyAnswered.class,
                () -> answerConsultation.answerConsultation(HEAD, report, OFFICE_DEPARTMENT, Verdict.NO_OBJECTION, null));
        events.publishEvent(new ReportConsolidated(COORDINATOR, report));
        answerConsultation.answerConsultation(HEAD, report, OFFICE_DEPARTMENT, Verdict.OBJECTION, "数字有误");

        assertThat(consultations.newestAnswers(report)).singleElement().satisfies(a -> {
            assertThat(a.round()).isEqualTo(2);
            assertThat(a.text()).isEqualTo("数字有误");
        });
    }

    @Test
    void consultation_is_for_the_head_of_a_department_of_the_unit() {
        without(NotPermitted.class, () -> answerConsultation.answerConsultation(OFFICE, report, OFFICE_DEPARTMENT, Verdict.NO_OBJECTION, null));
        without(NotFound.class, () -> answerConsultation.answerConsultation(HEAD, report, 41, Verdict.NO_OBJECTION, null));
        without(NotFound.class, () -> answerConsultation.answerConsultation(STRANGER, report, OFFICE_DEPARTMENT, Verdict.NO_OBJECTION, null));
    }

    @Test
    void nothing_is_reviewed_while_the_report_is_elsewhere() {
        reports.phase(report, ReportPhase.CONSOLIDATING);
        refused(ReportNotInReview.class,
                () -> answerConsultation.answerConsultation(HEAD, report, OFFICE_DEPARTMENT, Verdict.NO_OBJECTION, null));
        refused(ReportNotInReview.class, () -> checkDocument.checkDocument(OFFICE, report, Checklist.inOrder(EnumSet.allOf(FocusPoint.class)), null));
        refused(ReportNotInReview.class, () -> submitForReview.submitForReview(COORDINATOR, report, DRAFT));
    }

    @Test
    void the_office_passes_only_what_it_has_looked_at_and_returns_only_with_a_reason() {
        refused(FocusPointsOpen.class, () -> checkDocument.checkDocument(OFFICE, report, Checklist.inOrder(Set.of(FocusPoint.CONTENT)), null));
        refused(ReviewTextMissing.class, () -> checkDocument.checkDocument(OFFICE, report, Checklist.inOrder(Set.of()), ReturnOrder.toConsolidation("")));
        without(NotPermitted.class, () -> checkDocument.checkDocument(HEAD, report, Checklist.inOrder(EnumSet.allOf(FocusPoint.class)), null));
        assertThat(reports.report(report).phase()).isEqualTo(ReportPhase.UNDER_REVIEW);
    }

    @Test
    void a_submission_lists_materials_and_waits_for_the_one_before() throws Refusal {
        refused(MaterialsMissing.class, () -> submitForReview.submitForReview(COORDINATOR, report, List.of()));
        without(NotPermitted.class, () -> submitForReview.submitForReview(OFFICE, report, DRAFT));
        submitForReview.submitForReview(COORDINATOR, report, DRAFT);
        refused(MatterAlreadyOpen.class, () -> submitForReview.submitForReview(COORDINATOR, report, DRAFT));
    }

    @Test
    void materials_are_supplemented_only_when_asked_for() throws Refusal {
        long matter = steps.submitted(report);
        refused(ReviewTextMissing.class, () -> checkCompleteness.checkCompleteness(REVIEWER, matter, false, null));
        refused(MatterNotAtThisStep.class, () -> supplementMaterials.supplementMaterials(COORDINATOR, matter, List.of(), "补充"));
        checkCompleteness.checkCompleteness(REVIEWER, matter, false, "缺依据");
        refused(MatterNotAtThisStep.class, () -> checkCompleteness.checkCompleteness(REVIEWER, matter, true, null));
        refused(ReviewTextMissing.class, () -> supplementMaterials.supplementMaterials(COORDINATOR, matter, List.of(), ""));
        without(NotPermitted.class, () -> supplementMaterials.supplementMaterials(REVIEWER, matter, List.of(), "补充"));
    }

    @Test
    void who_wrote_on_the_report_is_not_called_and_knows_nothing_of_the_matter() throws Refusal {
        long matter = steps.underReview(report);
        assertThat(ledger.advisers(report)).containsExactly(ADVISER.id(), SECOND_ADVISER.id());
        without(NotFound.class, () -> readReview.matter(WRITING_ADVISER, matter));
        without(NotFound.class, () -> readReview.opinions(WRITING_ADVISER, report));
        without(NotFound.class, () -> readReview.matter(STRANGER, matter));
        without(NotFound.class, () -> readReview.matter(ADMINISTRATOR, matter));
        without(NotFound.class, () -> giveOpinion.giveOpinion(WRITING_ADVISER, matter, LegalityOutcome.LAWFUL, "同意"));
        Actor writer = new Actor(DRAFTER.id(), "user8", "人员8", UNIT, null, Set.of(new Grant(Role.LEGALITY_REVIEWER, UNIT, null)));
        refused(SamePerson.class, () -> reviewLegality.reviewLegality(writer, matter, LegalityOutcome.LAWFUL, "同意"));
    }

    @Test
    void opinions_are_shown_to_the_unit_only_after_the_reply() throws Refusal {
        long matter = steps.awaitingApproval(report);
        assertThat(readReview.annotations(COORDINATOR, matter)).isEmpty();
        assertThat(readReview.matter(COORDINATOR, matter).conclusions()).isEmpty();
        assertThat(readReview.opinions(OFFICE, report)).isEmpty();
        assertThat(readReview.annotations(SECOND_ADVISER, matter)).extracting(AnnotationView::authorId).containsExactly(SECOND_ADVISER.id());
        assertThat(readReview.annotations(APPROVER, matter)).hasSize(2);
        approveReview.approveReview(APPROVER, matter, true, null, null);
        replyOpinion.replyOpinion(matter);
        assertThat(readReview.annotations(COORDINATOR, matter)).hasSize(2);
        assertThat(readReview.opinions(OFFICE, report)).hasSize(1);
    }

    @Test
    void an_opinion_needs_its_words_its_text_and_its_people() throws Refusal {
        long matter = steps.underReview(report);
        refused(QuoteNotInText.class, () -> addOpinion.addOpinion(ADVISER, matter, opinion("没有的话", "不当")));
        refused(ReviewTextMissing.class, () -> addOpinion.addOpinion(ADVISER, matter, opinion("审查率", " ")));
        refused(ReviewTextMissing.class, () -> addComment.addComment(ADVISER, matter, Anchor.ofSection(FakeReports.section(report)), ""));
        without(NotPermitted.class, () -> addOpinion.addOpinion(COORDINATOR, matter, opinion("审查率", "不当")));
        without(NotFound.class, () -> addOpinion.addOpinion(ADVISER, matter, new AddOpinion.Command(Anchor.ofSection(77),
                AddOpinion.OpinionKind.WORDING, AddOpinion.Severity.OPTIONAL, "别的报告的章节", null, null)));
    }

    @Test
    void an_opinion_is_taken_back_by_its_author_until_the_own_review_is_concluded() throws Refusal {
        long matter = steps.underReview(report);
        long opinion = steps.reviewing().raise(report, matter);
        without(NotFound.class, () -> withdrawOpinion.withdrawOpinion(SECOND_ADVISER, matter, opinion, "不是我的"));
        refused(ReviewTextMissing.class, () -> withdrawOpinion.withdrawOpinion(ADVISER, matter, opinion, " "));
        giveOpinion.giveOpinion(ADVISER, matter, LegalityOutcome.AMEND, "一处");
        refused(ReviewConcluded.class, () -> withdrawOpinion.withdrawOpinion(ADVISER, matter, opinion, "改主意了"));
        refused(ReviewConcluded.class, () -> addOpinion.addOpinion(ADVISER, matter, opinion("审查率", "再来")));
        refused(ReviewConcluded.class, () -> giveOpinion.giveOpinion(ADVISER, matter, LegalityOutcome.LAWFUL, "改了"));
        assertThat(ledger.opinions(report)).hasSize(1);
    }

    @Test
    void a_withdrawn_opinion_is_gone_from_the_ledger_but_kept_with_its_reason() throws Refusal {
        long matter = steps.underReview(report);
        withdrawOpinion.withdrawOpinion(ADVISER, matter, steps.reviewing().raise(report, matter), "所引条文不适用");
        assertThat(ledger.opinions(report)).isEmpty();
        assertThat(readReview.annotations(ADVISER, matter)).isEmpty();
        assertThat(readReview.withdrawn(APPROVER, matter)).singleElement()
                .satisfies(o -> assertThat(o.thread()).singleElement().satisfies(e -> assertThat(e.text()).isEqualTo("所引条文不适用")));
        assertThat(readReview.withdrawn(SECOND_ADVISER, matter)).isEmpty();
        assertThat(readReview.withdrawn(COORDINATOR, matter)).isEmpty();
    }

    @Test
    void a_conclusion_fits_the_opinions() throws Refusal {
        long matter = steps.underReview(report);
        refused(OpinionNeeded.class, () -> giveOpinion.giveOpinion(ADVISER, matter, LegalityOutcome.AMEND, "要改"));
        refused(ReviewTextMissing.class, () -> giveOpinion.giveOpinion(ADVISER, matter, LegalityOutcome.LAWFUL, ""));
        steps.reviewing().raise(report, matter);
        refused(OutcomeContradictsOpinions.class, () -> giveOpinion.giveOpinion(ADVISER, matter, LegalityOutcome.LAWFUL, "合法"));
        without(NotPermitted.class, () -> giveOpinion.giveOpinion(REVIEWER, matter, LegalityOutcome.LAWFUL, "合法"));
    }

    @Test
    void approval_waits_for_all_conclusions_and_is_never_by_a_reviewer() throws Refusal {
        long matter = steps.underReview(report);
        refused(MatterNotAtThisStep.class, () -> approveReview.approveReview(APPROVER, matter, true, null, null));
        steps.reviewing().raise(report, matter);
        steps.reviewing().concludeAll(matter);
        Actor both = new Actor(REVIEWER.id(), "user6", "人员6", UNIT, null, Set.of(new Grant(Role.LEGALITY_APPROVER, UNIT, null)));
        refused(SamePerson.class, () -> approveReview.approveReview(both, matter, true, null, null));
        refused(ReviewTextMissing.class, () -> approveReview.approveReview(APPROVER, matter, false, null, ""));
        refused(ReviewTextMissing.class, () -> approveReview.approveReview(APPROVER, matter, true, LegalityOutcome.LAWFUL, null));
        without(NotPermitted.class, () -> approveReview.approveReview(COORDINATOR, matter, true, null, null));
    }

    @Test
    void who_returned_a_review_as_approver_does_not_hold_it_as_reviewer() throws Refusal {
        long matter = steps.awaitingApproval(report);
        approveReview.approveReview(APPROVER, matter, false, null, "理由不足");
        Actor both = new Actor(APPROVER.id(), "user7", "人员7", UNIT, null, Set.of(new Grant(Role.LEGALITY_REVIEWER, UNIT, null)));
        refused(SamePerson.class, () -> reviewLegality.reviewLegality(both, matter, LegalityOutcome.LAWFUL, "同意"));
    }

    @Test
    void the_approver_sends_back_and_everybody_concludes_again() throws Refusal {
        long matter = steps.awaitingApproval(report);
        approveReview.approveReview(APPROVER, matter, false, null, "理由不足");
        assertThat(readReview.matter(ADVISER, matter).conclusions()).singleElement().extracting(MatterView.Conclusion::personId).isEqualTo(ADVISER.id());
        assertThat(readReview.matter(APPROVER, matter)).satisfies(m -> {
            assertThat(m.state()).isEqualTo(MatterView.State.UNDER_REVIEW);
            assertThat(m.conclusions()).hasSize(3).noneMatch(MatterView.Conclusion::standing);
        });
        steps.reviewing().concludeAll(matter);
        approveReview.approveReview(APPROVER, matter, true, null, null);
        assertThat(readReview.matter(APPROVER, matter).outcome()).isEqualTo(LegalityOutcome.AMEND);
    }

    @Test
    void an_unlawful_conclusion_is_not_overruled_and_sends_the_report_back_once() throws Refusal {
        long matter = steps.underReview(report);
        giveOpinion.giveOpinion(ADVISER, matter, LegalityOutcome.UNLAWFUL, "超越职权");
        giveOpinion.giveOpinion(SECOND_ADVISER, matter, LegalityOutcome.LAWFUL, "合法");
        reviewLegality.reviewLegality(REVIEWER, matter, LegalityOutcome.LAWFUL, "合法");
        refused(UnlawfulStands.class, () -> approveReview.approveReview(APPROVER, matter, true, LegalityOutcome.LAWFUL, "我看合法"));
        approveReview.approveReview(APPROVER, matter, true, null, null);
        int before = reports.returns().size();

        assertThat(replyOpinion.replyOpinion(matter)).isEqualTo(replyOpinion.replyOpinion(matter))
                .isEqualTo(new ReplyOpinion.Reply(LegalityOutcome.UNLAWFUL, List.of()));
        assertThat(reports.returns()).hasSize(before + 1).last().isEqualTo(ReturnOrder.toConsolidation("超越职权"));
        assertThat(readReview.matter(OFFICE, matter).state()).isEqualTo(MatterView.State.REPLIED);
    }

    private AddOpinion.Command opinion(String quote, String text) {
        return new AddOpinion.Command(Anchor.ofQuote(FakeReports.section(report), quote), AddOpinion.OpinionKind.WORDING,
                AddOpinion.Severity.OPTIONAL, text, null, null);
    }

    private void refused(Class<? extends Refusal> refusal, ThrowingCallable action) {
        without(refusal, action);
    }

    /** Throws this and leaves everything as it was. */
    private void without(Class<? extends Throwable> thrown, ThrowingCallable action) {
        List<Object> before = everything();
        assertThatThrownBy(action).isInstanceOf(thrown);
        assertThat(everything()).isEqualTo(before);
    }

    private List<Object> everything() {
        return List.of(rows("review_matter"), rows("review_material"), rows("review_conclusion"), rows("review_opinion"),
                rows("review_consultation_answer"), rows("review_document_check"), reports.text(report), List.copyOf(reports.returns()),
                List.copyOf(facts.announced), List.copyOf(journal.entries));
    }

    private List<String> rows(String table) {
        return jdbc.sql("select * from " + table).query((row, n) -> {
            StringBuilder values = new StringBuilder();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                values.append(row.getString(i)).append('|');
            }
            return values.toString();
        }).list();
    }
}
