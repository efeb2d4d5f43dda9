package org.qianfa.review.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.qianfa.review.AnnotationRefusal.AlreadySent;

/**
 * An opinion on words of a report or of the file of another matter, or a comment or suggestion that calls for no answer; its answer, and what the author
 * makes of that. A draft until it is sent; then what it says and where never changes.
 */
@Entity
@Table(name = "review_opinion")
public class Opinion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long matterId;

    private Long reportId;

    @Embedded
    private TextAnchor anchor;

    @Embedded
    private Statement statement;

    private long authorId;

    private Instant createdAt;

    private Instant sentAt;

    private Instant withdrawnAt;

    @Embedded
    private Settling settling;

    /** Who confirms the answer in the author's place, if it was handed on. */
    private Long handedTo;

    @Version
    private Long version;

    protected Opinion() {
    }

    /** @param anchor {@code null} to speak of the whole report */
    public Opinion(Matter matter, TextAnchor anchor, Statement statement, long authorId, Instant createdAt) {
        this.matterId = matter.id();
        this.reportId = matter.submission().reportId();
        this.anchor = anchor;
        this.statement = statement;
        this.authorId = authorId;
        this.createdAt = createdAt;
        this.settling = new Settling();
    }

    /** Says it differently; only while it is a draft. */
    public void rewrite(Statement said) throws AlreadySent {
        requireDraft();
        statement = said;
    }

    public void requireDraft() throws AlreadySent {
        if (isSent()) {
            throw new AlreadySent();
        }
    }

    public void send(Instant at) {
        if (!isSent()) {
            sentAt = at;
        }
    }

    public void withdraw(Instant at) {
        withdrawnAt = at;
    }

    public void answer(OpinionAnswer given) {
        settling.answer(given);
    }

    /** The author has finished with it; nothing about it changes any more. */
    public void close() {
        settling.close();
    }

    public boolean isSent() {
        return sentAt != null;
    }

    public boolean isBy(long personId) {
        return authorId == personId;
    }

    /** Whether the person confirms the answer: its author, unless that was handed on. */
    public boolean isSettledBy(long personId) {
        return settler() == personId;
    }

    public long settler() {
        return handedTo == null ? authorId : handedTo;
    }

    public void handTo(long personId) {
        handedTo = personId;
    }

    /** Whether it is about the file of a matter that is not a report. */
    public boolean isOnFile() {
        return reportId == null;
    }

    /** Whether it belongs to what the matter is about: its report, or its own file. */
    public boolean isAbout(Matter matter) {
        return isOnFile() ? matterId == matter.id() : reportId.equals(matter.submission().reportId());
    }

    /** Whether it is about the part of the text, a section or the whole file, or words of it. */
    public boolean isOnPart(long partId) {
        return anchor != null && anchor.sectionId() == partId;
    }

    public boolean isAnswered() {
        return getAnswer().given();
    }

    public boolean isSettled() {
        return settling.isSettled();
    }

    /** Whether its author insists and the signer has not decided yet. */
    public boolean isDisputed() {
        return settling.isDisputed();
    }

    public long getId() {
        return id;
    }

    public long getMatterId() {
        return matterId;
    }

    /** {@code null} if it is about the file of a matter. */
    public Long getReportId() {
        return reportId;
    }

    /** {@code null} if it is about the whole report. */
    public TextAnchor getAnchor() {
        return anchor;
    }

    public Statement getStatement() {
        return statement;
    }

    public long getAuthorId() {
        return authorId;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getSentAt() {
        return sentAt;
    }

    /** {@code null} unless it was taken back. */
    public Instant getWithdrawnAt() {
        return withdrawnAt;
    }

    public OpinionAnswer getAnswer() {
        return settling.getAnswer();
    }

    /** What became of the answer. */
    public Settling getSettling() {
        return settling;
    }

    public boolean isClosed() {
        return settling.isClosed();
    }
}
