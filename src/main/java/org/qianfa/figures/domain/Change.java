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
import org.qianfa.figures.ChangeKind;
import org.qianfa.figures.FigureLedger.ChangeView;

/** Something that was done to a figure. Never changed after it was written. */
@Entity
@Table(name = "figures_change")
public class Change {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(updatable = false)
    private long figureId;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ChangeKind kind;
    @Column(updatable = false)
    private Long changedBy;
    @Column(updatable = false)
    private Instant changedAt;
    @Column(updatable = false)
    private String beforeText;
    @Column(updatable = false)
    private String afterText;
    @Column(updatable = false)
    private String reason;

    protected Change() {
    }

    public Change(long figureId, ChangeKind kind, Who who, String before, String after, String reason) {
        this.figureId = figureId;
        this.kind = kind;
        this.changedBy = who.personId();
        this.changedAt = who.at();
        this.beforeText = before;
        this.afterText = after;
        this.reason = reason == null || reason.isBlank() ? null : reason.strip();
    }

    public ChangeView view() {
        return new ChangeView(kind, changedBy, changedAt, beforeText, afterText, reason);
    }

    /** @param personId {@code null} if no person did it */
    public record Who(Long personId, Instant at) {
    }
}
