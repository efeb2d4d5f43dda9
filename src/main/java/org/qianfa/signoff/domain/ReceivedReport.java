package org.qianfa.signoff.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.signoff.CheckSubmission.FormPointsOpen;
import org.qianfa.signoff.CheckSubmission.Outcome;
import org.qianfa.signoff.CheckSubmission.SubmissionNotDue;
import org.qianfa.signoff.CheckSubmission.SubmissionReasonMissing;
import org.qianfa.signoff.FormPoint;
import org.qianfa.signoff.ReceiveSubmission.SubmissionReceived;
import org.qianfa.signoff.SubmissionState;
import org.qianfa.signoff.Submissions.Item;
import org.qianfa.signoff.UpwardChannel.Delivery;

/** A signed report as it reached the level above inside this installation, and what the level above did with it. */
@Entity
@Table(name = "signoff_delivery")
public class ReceivedReport {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    private long reportId;
    private long fromUnitId;
    private Long toUnitId;
    private String documentNumber;
    private String title;
    private String text;
    private String digest;
    private Instant deliveredAt;
    @Enumerated(EnumType.STRING)
    @Column(length = 40)
    private SubmissionState state = SubmissionState.DELIVERED;
    private Instant receivedAt;
    private Long receivedBy;
    private String receivedByName;
    private Instant checkedAt;
    private Long checkedBy;
    private String checkedByName;
    private String reason;

    protected ReceivedReport() {
    }

    public ReceivedReport(Delivery delivery, Instant deliveredAt) {
        this.reportId = delivery.reportId();
        this.fromUnitId = delivery.fromUnitId();
        this.toUnitId = delivery.toUnitId();
        this.documentNumber = delivery.documentNumber();
        this.title = delivery.title();
        this.text = delivery.text();
        this.digest = delivery.digest();
        this.deliveredAt = deliveredAt;
    }

    public void receive(Actor by, Instant at) throws SubmissionReceived {
        if (state != SubmissionState.DELIVERED) {
            throw new SubmissionReceived();
        }
        state = SubmissionState.RECEIVED;
        receivedAt = at;
        receivedBy = by.id();
        receivedByName = by.displayName();
    }

    /** Every reason of its own why it may not be checked like this; changes nothing. */
    public void checkOutcome(Outcome outcome) throws Refusal {
        if (state != SubmissionState.RECEIVED) {
            throw new SubmissionNotDue(state);
        }
        if (outcome.accepted() && !outcome.points().containsAll(EnumSet.allOf(FormPoint.class))) {
            throw new FormPointsOpen();
        }
        if (!outcome.accepted() && outcome.reason().isEmpty()) {
            throw new SubmissionReasonMissing();
        }
    }

    /** What {@link #checkOutcome} has let pass. */
    public void checked(Actor by, Outcome outcome, Instant at) {
        state = outcome.accepted() ? SubmissionState.ACCEPTED : SubmissionState.RETURNED;
        reason = outcome.reason().isEmpty() ? null : outcome.reason();
        checkedAt = at;
        checkedBy = by.id();
        checkedByName = by.displayName();
    }

    public Item item() {
        return new Item(id, state, reportId, fromUnitId, documentNumber, title, deliveredAt, receivedAt, receivedByName, checkedAt, checkedByName,
                reason);
    }

    public long id() {
        return id;
    }

    public long reportId() {
        return reportId;
    }

    public long fromUnitId() {
        return fromUnitId;
    }

    public Long toUnitId() {
        return toUnitId;
    }

    public String documentNumber() {
        return documentNumber;
    }

    public String text() {
        return text;
    }

    public String digest() {
        return digest;
    }
}
