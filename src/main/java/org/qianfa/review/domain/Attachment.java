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
import org.qianfa.documents.inspection.UploadKind;
import org.qianfa.review.AttachmentView;

/** A file added to an annotation or to an entry of its thread; its content is kept apart. Never changed. */
@Entity
@Table(name = "review_attachment")
public class Attachment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long opinionId;

    @Column(updatable = false)
    private Long entryId;

    @Column(updatable = false)
    private String fileName;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private UploadKind kind;

    @Column(name = "byte_count", updatable = false)
    private long size;

    @Column(updatable = false)
    private String digest;

    @Column(updatable = false)
    private long addedBy;

    @Column(updatable = false)
    private Instant addedAt;

    protected Attachment() {
    }

    /** @param entryId {@code null} if it belongs to the annotation itself */
    public Attachment(long opinionId, Long entryId, FitFile file, long addedBy, Instant addedAt) {
        this.opinionId = opinionId;
        this.entryId = entryId;
        this.fileName = file.name();
        this.kind = file.kind();
        this.size = file.content().length;
        this.digest = file.digest();
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    public long id() {
        return id;
    }

    public long opinionId() {
        return opinionId;
    }

    /** {@code null} if it belongs to the annotation itself. */
    public Long entryId() {
        return entryId;
    }

    public AttachmentView view() {
        return new AttachmentView(id, fileName, kind, size, digest, addedBy, addedAt);
    }

    /** A file that was looked at and may be attached. */
    public record FitFile(String name, UploadKind kind, byte[] content, String digest) {
    }
}
