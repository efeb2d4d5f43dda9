package org.qianfa.review.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.qianfa.review.AnnotationView.ThreadEntry;
import org.qianfa.review.AnnotationView.ThreadEntry.Kind;
import org.qianfa.review.AttachmentView;

/** Something said about an opinion after it was sent. Never changed. */
@Entity
@Table(name = "review_thread_entry")
public class OpinionEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long opinionId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private long authorId;

    @Column(name = "entry_text")
    private String text;

    private Instant writtenAt;

    protected OpinionEntry() {
    }

    public OpinionEntry(long opinionId, Kind kind, long authorId, String text, Instant writtenAt) {
        this.opinionId = opinionId;
        this.kind = kind;
        this.authorId = authorId;
        this.text = text;
        this.writtenAt = writtenAt;
    }

    public long getOpinionId() {
        return opinionId;
    }

    public Long getId() {
        return id;
    }

    public String getText() {
        return text;
    }

    public ThreadEntry view(List<AttachmentView> attachments) {
        return new ThreadEntry(id, kind, authorId, text, writtenAt, attachments);
    }
}
