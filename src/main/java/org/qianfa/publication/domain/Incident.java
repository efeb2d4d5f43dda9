package org.qianfa.publication.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.qianfa.publication.Aspect;
import org.qianfa.publication.CloseIncident.ClosingReasonMissing;
import org.qianfa.publication.CloseIncident.IncidentClosed;
import org.qianfa.publication.IncidentKind;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** Something wrong with a published page, from when it was first seen until it is good again or somebody closes it. */
@Entity
@Table(name = "publication_incident")
public class Incident {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    @ManyToOne(optional = false)
    @JoinColumn(name = "edition_id")
    private Edition edition;
    private long reportId;
    private long unitId;
    @Enumerated(EnumType.STRING)
    @Column(length = 40)
    private IncidentKind kind;
    @Enumerated(EnumType.STRING)
    @Column(length = 40)
    private Aspect aspect;
    private Integer place;
    private String expected;
    private String found;
    private Instant openedAt;
    private Instant lastSeenAt;
    private int timesSeen;
    /** While open: no two of one kind about one edition. */
    private Long openEditionId;
    private Instant closedAt;
    private Long closedBy;
    private String closedByName;
    private String closedReason;

    protected Incident() {
    }

    public Incident(Edition edition, Deviation deviation, Instant at) {
        this.edition = edition;
        this.reportId = edition.getReportId();
        this.unitId = edition.getUnitId();
        this.kind = deviation.kind();
        this.openedAt = at;
        this.openEditionId = edition.getId();
        seen(deviation, at);
    }

    /** Once more, perhaps in another way. */
    public final void seen(Deviation deviation, Instant at) {
        aspect = deviation.aspect();
        place = deviation.place();
        expected = deviation.expected();
        found = deviation.found();
        lastSeenAt = at;
        timesSeen++;
    }

    /** Good again by itself. */
    public void end(Instant at) {
        closedAt = at;
        openEditionId = null;
    }

    /** Every reason why it may not be closed by hand; changes nothing. */
    public void checkClosing(String reason) throws Refusal {
        if (closedAt != null) {
            throw new IncidentClosed();
        }
        if (reason == null || reason.isBlank()) {
            throw new ClosingReasonMissing();
        }
    }

    /** What {@link #checkClosing} has let pass. */
    public void close(Actor by, String reason, Instant at) {
        end(at);
        closedBy = by.id();
        closedByName = by.displayName();
        closedReason = reason.strip();
    }

    public Long getId() {
        return id;
    }

    public long getUnitId() {
        return unitId;
    }

    public IncidentKind getKind() {
        return kind;
    }
}
