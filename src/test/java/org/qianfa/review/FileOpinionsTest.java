package org.qianfa.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.review.ReviewFixture.ADVISER;
import static org.qianfa.review.ReviewFixture.APPROVER;
import static org.qianfa.review.ReviewFixture.DRAFTER;
import static org.qianfa.review.ReviewFixture.HEAD;
import static org.qianfa.review.ReviewFixture.OFFICE;
import static org.qianfa.review.ReviewFixture.OFFICE_DEPARTMENT;
import static org.qianfa.review.ReviewFixture.REVIEWER;
import static org.qianfa.review.ReviewFixture.SECOND_ADVISER;
import static org.qianfa.review.ReviewFixture.STRANGER;
import static org.qianfa.review.ReviewFixture.UNIT;
import static org.qianfa.review.ReviewFixture.WRITING_ADVISER;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.review.AddOpinion.OpinionKind;
import org.qianfa.review.AddOpinion.Severity;
import org.qianfa.review.AnnotationRefusal.OpinionsOpen;
import org.qianfa.review.AnnotationRefusal.QuoteNotInText;
import org.qianfa.review.AnnotationView.Placed;
import org.qianfa.review.AnswerOpinion.Verdict;
import org.qianfa.review.ConfirmAnswer.Settlement;
import org.qianfa.review.MatterView.Kind;
import org.qianfa.review.MatterView.State;
import org.qianfa.review.ReviewFixture.RecordingJournal;
import org.qianfa.review.ReviewRefusal.AmendedByFile;
import org.qianfa.review.ReviewRefusal.FileUnchanged;
import org.qianfa.review.ReviewRefusal.MatterIncomplete;
import org.qianfa.review.ReviewRefusal.MatterNotAtThisStep;
import org.qianfa.review.ReviewRefusal.ReviewTextMissing;
import org.qianfa.review.SubmitForReview.Material;
import org.qianfa.review.SubmitForReview.MaterialKind;
import org.qianfa.review.WordingsCarried.Carried;
import org.qianfa.review.web.ReviewPagesFixture;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Opinions on the file of a matter: on its words, answered one by one, followed to the amended file. */
@ReviewModuleTest
@Import(ReviewPagesFixture.class)
class FileOpinionsTest {

    static final String TEXT = "法律服务合同\n一、服务内容\n每月到场服务不少于二十日，节假日顺延。\n二、违约责任\n乙方违约的，违约金按合同总价的百分之五十计算。\n"
            + "三、争议解决\n争议由甲方所在地仲裁委员会仲裁或者向人民法院起诉。";
    static final String PENALTY = "违约金按合同总价的百分之五十计算";
    static final String DISPUTE = "仲裁委员会仲裁或者向人民法院起诉";

    @Autowired RecordingJournal journal;
    @Autowired SubmitMatter submitMatter;
    @Autowired CheckCompleteness checkCompleteness;
    @Autowired AddOpinion addOpinion;
    @Autowired AddComment addComment;
    @Autowired SendOpinions sendOpinions;
    @Autowired WithdrawOpinion withdrawOpinion;
    @Autowired GiveOpinion giveOpinion;
    @Autowired ReviewLegality reviewLegality;
    @Autowired ApproveReview approveReview;
    @Autowired ReplyOpinion replyOpinion;
    @Autowired AnswerOpinion answerOpinion;
    @Autowired ApplySuggestion applySuggestion;
    @Autowired AnswerFindings answerFindings;
    @Autowired ConfirmAnswer confirmAnswer;
    @Autowired FinishConfirmation finishConfirmation;
    @Autowired ConfirmReply confirmReply;
    @Autowired HandInFile handInFile;
    @Autowired PlaceAnnotation placeAnnotation;
    @Autowired ReadReview readReview;
    @Autowired ReadMatterCase readCase;
    @Autowired OpinionStatistics statistics;
    @Autowired AdviserDesk adviserDesk;
    @Autowired SuggestWording suggestWording;
    @Autowired WordingsCarried wordingsCarried;

    private long matter;

    @BeforeEach
    void aContractUnderReview() throws Refusal {
        matter = submitMatter.submitMatter(DRAFTER, new SubmitMatter.Command(OFFICE_DEPARTMENT, Kind.CONTRACT, "法律服务合同",
                List.of(new Material(MaterialKind.DRAFT, "")), "合同.txt", bytes(TEXT)));
        checkCompleteness.checkCompleteness(REVIEWER, matter, true, null);
    }

    @Test
    void words_of_the_file_are_marked_by_those_who_review_it() throws Refusal {
        refused(NotPermitted.class, () -> raise(DRAFTER, PENALTY));
        refused(NotFound.class, () -> raise(STRANGER, PENALTY));
        refused(QuoteNotInText.class, () -> raise(ADVISER, "合同里没有的话"));
        refused(NotFound.class, () -> addComment.addComment(ADVISER, matter, Anchor.ofQuote(matter + 1, PENALTY), "别的事项"));
        long opinion = raise(ADVISER, PENALTY);
        addComment.addComment(ADVISER, matter, Anchor.ofReport(), "体例清楚。");
        assertThat(seen(REVIEWER)).isEmpty();
        assertThat(seen(ADVISER)).hasSize(2).last().satisfies(o -> {
            assertThat(o.id()).isEqualTo(opinion);
            assertThat(o.reportId()).isNull();
            assertThat(o.sectionId()).isEqualTo(matter);
            assertThat(o.place().placed()).isEqualTo(Placed.SAME);
            assertThat(TEXT.substring(o.place().start(), o.place().end())).isEqualTo(PENALTY);
        });
        sendOpinions.sendOpinions(ADVISER, matter);
        long other = another();
        checkCompleteness.checkCompleteness(REVIEWER, other, true, null);
        refused(NotFound.class, () -> withdrawOpinion.withdrawOpinion(ADVISER, other, opinion, "别的事项的意见"));
        withdrawOpinion.withdrawOpinion(ADVISER, matter, opinion, "看错了");
        assertThat(readReview.withdrawn(ADVISER, matter)).singleElement().satisfies(o -> assertThat(o.thread()).hasSize(1));
    }

    @Test
    void each_opinion_is_answered_by_the_department_before_the_next_step_opens() throws Refusal {
        long first = raise(ADVISER, PENALTY);
        long second = raise(SECOND_ADVISER, DISPUTE);
        refused(NotFound.class, () -> answer(DRAFTER, first, Verdict.ADOPTED, null));
        sendOpinions.sendOpinions(ADVISER, matter);
        refused(MatterNotAtThisStep.class, () -> answer(DRAFTER, first, Verdict.ADOPTED, null));
        replied(LegalityOutcome.LAWFUL);

        refused(NotPermitted.class, () -> answer(OFFICE, first, Verdict.ADOPTED, null));
        refused(NotFound.class, () -> answer(STRANGER, first, Verdict.ADOPTED, null));
        refused(ReviewTextMissing.class, () -> answer(DRAFTER, first, Verdict.REJECTED, " "));
        refused(AmendedByFile.class, () -> answerOpinion.answerOpinion(DRAFTER, first,
                new AnswerOpinion.Command(Verdict.ADOPTED, null, "全文", 1L, false)));
        refused(AmendedByFile.class, () -> applySuggestion.applySuggestion(DRAFTER, first));
        refused(NotFound.class, () -> applySuggestion.applySuggestion(STRANGER, first));
        answer(DRAFTER, first, Verdict.ADOPTED, null);
        assertThatThrownBy(() -> answerFindings.answerFindings(DRAFTER, matter, Verdict.ADOPTED, null))
                .isInstanceOfSatisfying(OpinionsOpen.class, no -> assertThat(no.obstacles()).singleElement()
                        .satisfies(o -> assertThat(o.page()).isEqualTo("/matters/" + matter + "/answer?opinion=" + second)));
        answer(HEAD, second, Verdict.REJECTED, "对方坚持");
        answerFindings.answerFindings(DRAFTER, matter, null, null);

        assertThat(readReview.matter(DRAFTER, matter).state()).isEqualTo(State.ANSWERED);
        assertThat(readCase.matterCase(DRAFTER, matter).answer().verdict()).isEqualTo(Verdict.PARTLY);
        refused(MatterNotAtThisStep.class, () -> answer(DRAFTER, second, Verdict.ADOPTED, null));
    }

    @Test
    void its_author_confirms_or_insists_before_the_reviewer_takes_note() throws Refusal {
        long first = raise(ADVISER, PENALTY);
        long second = raise(ADVISER, DISPUTE);
        replied(LegalityOutcome.AMEND);
        answer(DRAFTER, first, Verdict.PARTLY, "改为百分之三十");
        answer(DRAFTER, second, Verdict.REJECTED, "对方坚持");
        answerFindings.answerFindings(DRAFTER, matter, null, null);

        assertThatThrownBy(() -> confirmReply.confirmReply(REVIEWER, matter, true, null)).isInstanceOfSatisfying(OpinionsOpen.class,
                no -> assertThat(no.obstacles()).extracting(Refusal.Obstacle::page).contains("/matters/" + matter + "/confirmations#opinion-" + first));
        refused(NotPermitted.class, () -> confirmAnswer.confirmAnswer(SECOND_ADVISER, first, Settlement.CONFIRMED, null));
        refused(NotFound.class, () -> confirmAnswer.confirmAnswer(STRANGER, first, Settlement.CONFIRMED, null));
        confirmAnswer.confirmAnswer(ADVISER, first, Settlement.CONFIRMED, null);
        refused(OpinionsOpen.class, () -> finishConfirmation.finishOnMatter(ADVISER, matter));
        refused(ReviewTextMissing.class, () -> confirmAnswer.confirmAnswer(ADVISER, second, Settlement.INSISTED, " "));
        confirmAnswer.confirmAnswer(ADVISER, second, Settlement.INSISTED, "约定无效");
        refused(NotPermitted.class, () -> finishConfirmation.finishOnMatter(SECOND_ADVISER, matter));
        refused(NotFound.class, () -> finishConfirmation.finishOnMatter(STRANGER, matter));
        finishConfirmation.finishOnMatter(ADVISER, matter);
        confirmReply.confirmReply(REVIEWER, matter, false, "争议条款须重新答复");
        answer(DRAFTER, second, Verdict.ADOPTED, null);
        answerFindings.answerFindings(DRAFTER, matter, null, null);
        refused(OpinionsOpen.class, () -> confirmReply.confirmReply(REVIEWER, matter, true, null));
        confirmAnswer.confirmAnswer(ADVISER, second, Settlement.CONFIRMED, null);
        finishConfirmation.finishOnMatter(ADVISER, matter);
        confirmReply.confirmReply(REVIEWER, matter, true, null);

        assertThat(readReview.matter(DRAFTER, matter).state()).isEqualTo(State.PARTLY_ADOPTED);
        assertThat(seen(OFFICE)).allMatch(AnnotationView::closed);
        AdoptionRate rate = AdoptionRate.of(statistics.ofUnit(OFFICE, UNIT, 2026).stream().filter(t -> t.matterId() == matter).toList());
        assertThat(rate).isEqualTo(new AdoptionRate(2, 1, 1, 0, 0));
        assertThat(adviserDesk.said(ADVISER, null, 10).items()).filteredOn(s -> s.matterId() == matter).hasSize(2)
                .allMatch(s -> s.settlement() == Settlement.CONFIRMED);
    }

    @Test
    void an_amended_file_moves_the_marks_and_shows_what_was_only_said_to_be_adopted() throws Refusal {
        long penalty = raise(ADVISER, PENALTY);
        long dispute = raise(ADVISER, DISPUTE);
        refused(MatterNotAtThisStep.class, () -> handIn(DRAFTER, TEXT + "\n四、附则", "加附则"));
        replied(LegalityOutcome.AMEND);
        String amended = TEXT.replace("二、违约责任", "二、保密义务\n双方对知悉的秘密负有保密义务，期限为三年。\n三、违约责任")
                .replace("仲裁委员会仲裁或者向", "").replace("三、争议解决", "四、争议解决");
        refused(NotPermitted.class, () -> handIn(OFFICE, amended, "按意见修改"));
        refused(NotFound.class, () -> handIn(STRANGER, amended, "按意见修改"));
        refused(ReviewTextMissing.class, () -> handIn(DRAFTER, amended, " "));
        refused(MatterIncomplete.class, () -> handIn(DRAFTER, "", "空文件"));
        refused(FileUnchanged.class, () -> handIn(DRAFTER, TEXT, "没有改"));
        assertThat(handIn(DRAFTER, amended, "增加保密条款；改争议条款")).isEqualTo(2);
        answer(DRAFTER, penalty, Verdict.ADOPTED, null);
        answer(DRAFTER, dispute, Verdict.ADOPTED, null);

        assertThat(of(penalty)).satisfies(o -> {
            assertThat(o.place().placed()).isEqualTo(Placed.SAME);
            assertThat(o.place().start()).isNotEqualTo(TEXT.indexOf(PENALTY));
            assertThat(amended.substring(o.place().start(), o.place().end())).isEqualTo(PENALTY);
            assertThat(o.textUnchanged()).isTrue();
            assertThat(o.before()).isNull();
        });
        assertThat(of(dispute)).satisfies(o -> {
            assertThat(o.place().certain()).isFalse();
            assertThat(o.textUnchanged()).isFalse();
            assertThat(o.before()).contains(DISPUTE);
            assertThat(o.after()).isEqualTo("争议由甲方所在地人民法院起诉。");
        });
        assertThat(readCase.matterCase(OFFICE, matter).versions()).extracting(ReadMatterCase.VersionView::number).containsExactly(1, 2);
        assertThat(readCase.version(OFFICE, matter, 1).content()).isEqualTo(bytes(TEXT));
        assertThat(readCase.content(OFFICE, matter)).isEqualTo(bytes(amended));
        refused(NotFound.class, () -> readCase.version(STRANGER, matter, 1));
        refused(NotFound.class, () -> readCase.version(OFFICE, matter, 3));
    }

    @Test
    void of_every_wording_proposed_it_is_told_whether_the_amended_file_has_it() throws Refusal {
        long penalty = suggestWording.suggestWording(ADVISER, matter, Anchor.ofQuote(matter, "百分之五十"), "百分之二十", null);
        long dispute = suggestWording.suggestWording(SECOND_ADVISER, matter, Anchor.ofQuote(matter, "仲裁委员会仲裁或者向"), "", null);
        long days = suggestWording.suggestWording(ADVISER, matter, Anchor.ofQuote(matter, "二十日"), "二十个工作日", null);
        replied(LegalityOutcome.AMEND);
        assertThat(wordingsCarried.carried(DRAFTER, matter)).isEmpty();
        handIn(DRAFTER, TEXT.replace("百分之五十", "百分之二十").replace("仲裁委员会仲裁或者向人民法院", "人民法院"), "按建议修改");
        assertThat(wordingsCarried.carried(DRAFTER, matter)).isEqualTo(Map.of(penalty, Carried.EXACTLY, dispute, Carried.EXACTLY, days, Carried.NOT));
        assertThat(wordingsCarried.carried(REVIEWER, matter)).hasSize(3);
        assertThatThrownBy(() -> wordingsCarried.carried(STRANGER, matter)).isInstanceOf(NotFound.class);
        assertThat(seen(ADVISER)).allMatch(a -> a.answer() == null);
    }

    @Test
    void the_author_says_where_words_stand_that_are_in_doubt() throws Refusal {
        long dispute = raise(ADVISER, DISPUTE);
        replied(LegalityOutcome.AMEND);
        handIn(DRAFTER, TEXT.replace("仲裁委员会仲裁或者向人民法院起诉", "人民法院管辖"), "改争议条款");
        PlaceAnnotation.Words words = new PlaceAnnotation.Words(null, null, null, "甲方所在地人民法院管辖");
        refused(NotPermitted.class, () -> placeAnnotation.placeAnnotation(SECOND_ADVISER, dispute, words));
        assertThat(placeAnnotation.placeAnnotation(ADVISER, dispute, words)).isEqualTo(PlaceAnnotation.Act.REATTACHED);
        assertThat(of(dispute).place().certain()).isTrue();
    }

    @Test
    void an_opinion_on_the_whole_text_is_carried_out_by_any_amended_file() throws Refusal {
        long whole = addOpinion.addOpinion(ADVISER, matter,
                new AddOpinion.Command(Anchor.ofReport(), OpinionKind.PROCEDURE, Severity.REQUIRED, "缺少附件。", null, null));
        replied(LegalityOutcome.AMEND);
        answer(DRAFTER, whole, Verdict.ADOPTED, null);
        assertThat(of(whole).textUnchanged()).isTrue();
        handIn(DRAFTER, TEXT + "\n附件：服务清单", "加附件");
        assertThat(of(whole).textUnchanged()).isFalse();
    }

    @Test
    void a_file_is_also_amended_while_materials_are_supplemented_but_never_once_found_lawful() throws Refusal {
        long incomplete = another();
        checkCompleteness.checkCompleteness(REVIEWER, incomplete, false, "缺附件");
        assertThat(handInFile.handInFile(HEAD, incomplete, new HandInFile.Command("合同.txt", bytes(TEXT + "\n附件"), "补附件"))).isEqualTo(2);
        replied(LegalityOutcome.LAWFUL);
        refused(MatterNotAtThisStep.class, () -> handIn(DRAFTER, TEXT + "\n私下加的一条", "顺手改"));
    }

    private long another() throws Refusal {
        return submitMatter.submitMatter(DRAFTER, new SubmitMatter.Command(OFFICE_DEPARTMENT, Kind.CONTRACT, "另一份合同",
                List.of(new Material(MaterialKind.DRAFT, "")), "合同.txt", bytes(TEXT)));
    }

    private long raise(Actor by, String quote) throws Refusal {
        return addOpinion.addOpinion(by, matter, new AddOpinion.Command(Anchor.ofQuote(matter, quote), OpinionKind.LEGAL_RISK,
                Severity.REQUIRED, "此处有风险。", null, null));
    }

    private void replied(LegalityOutcome outcome) throws Refusal {
        for (Actor adviser : List.of(ADVISER, SECOND_ADVISER, WRITING_ADVISER)) {
            giveOpinion.giveOpinion(adviser, matter, outcome, "已阅");
        }
        reviewLegality.reviewLegality(REVIEWER, matter, outcome, "已审");
        approveReview.approveReview(APPROVER, matter, true, null, null);
        replyOpinion.replyOpinion(matter);
    }

    private void answer(Actor by, long opinion, Verdict verdict, String reason) throws Refusal {
        answerOpinion.answerOpinion(by, opinion, new AnswerOpinion.Command(verdict, reason, null, null, false));
    }

    private int handIn(Actor by, String text, String note) throws Refusal {
        return handInFile.handInFile(by, matter, new HandInFile.Command("合同修改稿.txt", bytes(text), note));
    }

    private AnnotationView of(long opinion) {
        return seen(ADVISER).stream().filter(o -> o.id() == opinion).findFirst().orElseThrow();
    }

    private List<AnnotationView> seen(Actor reader) {
        return readReview.annotations(reader, matter);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void refused(Class<? extends Throwable> expected, ThrowingCallable act) {
        List<AnnotationView> before = seen(ADVISER);
        int journalled = journal.entries.size();
        assertThatThrownBy(act).isInstanceOf(expected);
        assertThat(seen(ADVISER)).isEqualTo(before);
        assertThat(journal.entries).hasSize(journalled);
    }
}
