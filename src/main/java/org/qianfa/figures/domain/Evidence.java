package org.qianfa.figures.domain;

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
import org.qianfa.figures.FigureLedger.EvidenceView;

/** A file that proves a figure; its content is kept apart and never changes. */
@Entity
@Table(name = "figures_evidence")
public class Evidence {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(updatable = false)
    private long figureId;
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

    protected Evidence() {
    }

    public Evidence(long figureId, String fileName, UploadKind kind, long size, String digest, Change.Who who) {
        this.figureId = figureId;
        this.fileName = fileName;
        this.kind = kind;
        this.size = size;
        this.digest = digest;
        this.addedBy = who.personId();
        this.addedAt = who.at();
    }

    public EvidenceView view() {
        return new EvidenceView(id, fileName, kind, size, digest, addedBy, addedAt);
    }

    public Long getId() {
        return id;
    }
}
