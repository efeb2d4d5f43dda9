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
import static org.qianfa.review.web.ReviewPagesFixture.QUOTE;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.documents.inspection.UploadKind;
import org.qianfa.review.AddOpinion.OpinionKind;
import org.qianfa.review.AddOpinion.Severity;
import org.qianfa.review.AnnotationRefusal.AlreadySent;
import org.qianfa.review.AttachmentRefused.AttachmentFault;
import org.qianfa.review.ReviewFixture.RecordingJournal;
import org.qianfa.review.web.ReviewPagesFixture;
import org.qianfa.review.web.ReviewPagesFixture.Steps;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Sm3;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Files come with a draft and stay with what was sent; whoever reads the words reads them, nobody else. */
@ReviewModuleTest
@Import(ReviewPagesFixture.class)
class AttachmentRulesTest {

    private static final byte[] LAW = "%PDF-1.7 第六条".getBytes(StandardCharsets.UTF_8);

    @Autowired FakeReports reports;
    @Autowired RecordingJournal journal;
    @Autowired Steps steps;
    @Autowired AddOpinion addOpinion;
    @Autowired AddComment addComment;
    @Autowired SuggestWording suggestWording;
    @Autowired ReviseDraft reviseDraft;
    @Autowired AttachFile attachFile;
    @Autowired ReadAttachment readAttachment;
    @Autowired SendOpinions sendOpinions;
    @Autowired ReplyInThread replyInThread;
    @Autowired WithdrawOpinion withdrawOpinion;
    @Autowired ApproveReview approveReview;
    @Autowired ReplyOpinion replyOpinion;
    @Autowired ReadReview readReview;

    private long report;
    private long matter;
    private long draft;

    @BeforeEach
    void aDraftWithAFile() throws Refusal {
        report = reports.underReview();
        matter = steps.underReview(report);
        draft = addOpinion.addOpinion(ADVISER, matter, new AddOpinion.Command(Anchor.ofQuote(FakeReports.section(report), QUOTE), OpinionKind.ILLEGAL,
                Severity.REQUIRED, "没有法律依据。", null, null), List.of(new Upload("C:\\法规\\处罚法.pdf", LAW)));
    }

    @Test
    void a_file_is_kept_with_its_name_size_and_digest_byte_for_byte() {
        AttachmentView file = attached().get(0);
        assertThat(file).extracting(AttachmentView::fileName, AttachmentView::kind, AttachmentView::size, AttachmentView::digest, AttachmentView::addedBy)
                .containsExactly("处罚法.pdf", UploadKind.PDF, (long) LAW.length, Sm3.hex(LAW), ADVISER.id());
        assertThat(readAttachment.attachment(ADVISER, file.id()).content()).isEqualTo(LAW);
        assertThat(journal.entries).contains("user4 AttachFile matter");
    }

    @Test
    void until_it_is_sent_its_author_adds_files_and_takes_them_away() throws Refusal {
        long added = attachFile.attachFile(ADVISER, matter, draft, text("对照表.txt", "甲"));
        assertThat(attached()).hasSize(2);
        attachFile.detachFile(ADVISER, matter, draft, added);
        reviseDraft.reviseDraft(ADVISER, matter, draft, said(), new ReviseDraft.Files(List.of(text("说明.txt", "乙")), List.of(attached().get(0).id())));
        assertThat(attached()).singleElement().extracting(AttachmentView::fileName).isEqualTo("说明.txt");
        assertThat(journal.entries).contains("user4 DetachFile matter");
        reviseDraft.discardDraft(ADVISER, matter, draft);
        assertThat(readReview.annotations(ADVISER, matter)).isEmpty();
    }

    @Test
    void nobody_else_touches_a_draft_or_reads_what_is_attached_to_it() throws Refusal {
        long file = attached().get(0).id();
        long other = addComment.addComment(SECOND_ADVISER, matter, Anchor.ofReport(), "体例", List.of());
        for (Actor reader : List.of(SECOND_ADVISER, REVIEWER, APPROVER, COORDINATOR, OFFICE, STRANGER)) {
            assertThatThrownBy(() -> readAttachment.attachment(reader, file)).isInstanceOf(NotFound.class);
        }
        unchanged(NotFound.class, () -> attachFile.attachFile(SECOND_ADVISER, matter, draft, text("x.txt", "x")));
        unchanged(NotFound.class, () -> attachFile.detachFile(SECOND_ADVISER, matter, draft, file));
        unchanged(NotFound.class, () -> attachFile.detachFile(SECOND_ADVISER, matter, other, file));
        unchanged(NotPermitted.class, () -> attachFile.attachFile(COORDINATOR, matter, draft, text("x.txt", "x")));
        unchanged(NotFound.class, () -> attachFile.attachFile(STRANGER, matter, draft, text("x.txt", "x")));
        unchanged(NotFound.class, () -> readAttachment.attachment(ADVISER, 999_999));
    }

    @Test
    void what_cannot_be_kept_is_refused_and_nothing_is_drafted() {
        refused(AttachmentFault.EMPTY, text("x.txt", ""));
        refused(AttachmentFault.KIND_NOT_ALLOWED, text("x.html", "<html><script>1</script></html>"));
        refused(AttachmentFault.NAME_CONTRADICTS_CONTENT, text("x.pdf", "文字"));
        refused(AttachmentFault.TOO_LARGE, new Upload("x.txt", new byte[10 * 1024 * 1024 + 1]));
        refused(AttachmentFault.ALREADY_THERE, new Upload("同一文件.pdf", LAW));
        unchanged(AttachmentRefused.class, () -> attachFile.attachFile(ADVISER, matter, draft, text("x.html", "<html></html>")));
        unchanged(AttachmentRefused.class, () -> addComment.addComment(ADVISER, matter, Anchor.ofReport(), "话", List.of(text("x.txt", ""))));
        unchanged(AttachmentRefused.class, () -> suggestWording.suggestWording(ADVISER, matter,
                Anchor.ofQuote(FakeReports.section(report), QUOTE), "依法裁量。", null, List.of(text("一.txt", "同"), text("二.txt", "同"))));
        unchanged(AttachmentRefused.class, () -> reviseDraft.reviseDraft(ADVISER, matter, draft, said(), new ReviseDraft.Files(
                IntStream.range(0, 10).mapToObj(i -> text(i + ".txt", "第" + i)).toList(), List.of())));
        unchanged(NotFound.class, () -> reviseDraft.reviseDraft(ADVISER, matter, draft, said(), new ReviseDraft.Files(List.of(), List.of(999_999L))));
    }

    @Test
    void what_was_sent_keeps_its_files_and_later_ones_come_with_a_reply() throws Refusal {
        sendOpinions.sendOpinions(ADVISER, matter);
        long file = attached().get(0).id();
        unchanged(AlreadySent.class, () -> attachFile.attachFile(ADVISER, matter, draft, text("x.txt", "x")));
        unchanged(AlreadySent.class, () -> attachFile.detachFile(ADVISER, matter, draft, file));
        unchanged(AttachmentRefused.class, () -> replyInThread.replyInThread(ADVISER, draft, "补充", List.of(new Upload("又一次.pdf", LAW))));
        unchanged(NotFound.class, () -> replyInThread.replyInThread(SECOND_ADVISER, draft, "补充", List.of(text("x.txt", "x"))));
        replyInThread.replyInThread(APPROVER, draft, "见附表", List.of(text("附表.txt", "表")));
        assertThat(readReview.annotations(ADVISER, matter).get(0)).satisfies(a -> {
            assertThat(a.attachments()).hasSize(1);
            assertThat(a.thread()).singleElement().satisfies(e -> assertThat(e.attachments()).singleElement()
                    .extracting(AttachmentView::fileName, AttachmentView::addedBy).containsExactly("附表.txt", APPROVER.id()));
        });
        assertThat(readAttachment.attachment(APPROVER, file).content()).isEqualTo(LAW);
    }

    @Test
    void whoever_reads_the_words_reads_the_files() throws Refusal {
        sendOpinions.sendOpinions(ADVISER, matter);
        long file = attached().get(0).id();
        for (Actor reader : List.of(SECOND_ADVISER, REVIEWER, COORDINATOR, STRANGER)) {
            assertThatThrownBy(() -> readAttachment.attachment(reader, file)).isInstanceOf(NotFound.class);
        }
        steps.reviewing().concludeAll(matter);
        unchanged(ReviewRefusal.MatterNotAtThisStep.class, () -> attachFile.attachFile(ADVISER, matter, draft, text("x.txt", "x")));
        approveReview.approveReview(APPROVER, matter, true, null, null);
        replyOpinion.replyOpinion(matter);
        for (Actor reader : List.of(SECOND_ADVISER, REVIEWER, COORDINATOR, OFFICE)) {
            assertThat(readAttachment.attachment(reader, file).content()).isEqualTo(LAW);
        }
        assertThatThrownBy(() -> readAttachment.attachment(STRANGER, file)).isInstanceOf(NotFound.class);
    }

    @Test
    void what_was_taken_back_is_still_read_with_its_files() throws Refusal {
        sendOpinions.sendOpinions(ADVISER, matter);
        long file = attached().get(0).id();
        withdrawOpinion.withdrawOpinion(ADVISER, matter, draft, "看错了");
        assertThat(readReview.withdrawn(APPROVER, matter)).singleElement().satisfies(a -> assertThat(a.attachments()).hasSize(1));
        assertThat(readAttachment.attachment(APPROVER, file).content()).isEqualTo(LAW);
        assertThatThrownBy(() -> readAttachment.attachment(SECOND_ADVISER, file)).isInstanceOf(NotFound.class);
    }

    private void refused(AttachmentFault fault, Upload file) {
        unchanged(AttachmentRefused.class, () -> reviseDraft.reviseDraft(ADVISER, matter, draft, said(), new ReviseDraft.Files(List.of(file), List.of())));
        assertThatThrownBy(() -> attachFile.attachFile(ADVISER, matter, draft, file)).isInstanceOfSatisfying(AttachmentRefused.class,
                no -> assertThat(no.arguments()[0]).isEqualTo(fault));
    }

    private List<AttachmentView> attached() {
        return readReview.annotations(ADVISER, matter).stream().filter(a -> a.id() == draft).findFirst().orElseThrow().attachments();
    }

    private static ReviseDraft.Command said() {
        return new ReviseDraft.Command(OpinionKind.ILLEGAL, Severity.REQUIRED, "改过的话。", null, null);
    }

    private static Upload text(String name, String content) {
        return new Upload(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private void unchanged(Class<? extends Throwable> thrown, ThrowingCallable action) {
        List<AnnotationView> before = readReview.annotations(ADVISER, matter);
        int journalled = journal.entries.size();
        assertThatThrownBy(action).isInstanceOf(thrown);
        assertThat(readReview.annotations(ADVISER, matter)).isEqualTo(before);
        assertThat(journal.entries).hasSize(journalled);
    }
}
