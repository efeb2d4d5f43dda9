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
import java.time.LocalDate;
import org.qianfa.publication.DecideWithdrawal.ProposerDecidesNot;
import org.qianfa.publication.DecideWithdrawal.RejectionReasonMissing;
import org.qianfa.publication.DecideWithdrawal.Ruling;
import org.qianfa.publication.DecideWithdrawal.WithdrawalSettled;
import org.qianfa.publication.EditionWithdrawals.WithdrawalView;
import org.qianfa.publication.WithdrawalState;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** That an edition is to be taken away from the public, who asked for it and who decided. */
@Entity
@Table(name = "publication_withdrawal")
public class Withdrawal {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    @ManyToOne(optional = false)
    @JoinColumn(name = "edition_id")
    private Edition edition;
    @Enumerated(EnumType.STRING)
    @Column(length = 40)
    private WithdrawalState state = WithdrawalState.PROPOSED;
    /** Unless rejected: no edition is withdrawn twice. */
    private Long standingEditionId;
    private String reason;
    private long proposedBy;
    private String proposedByName;
    private Instant proposedAt;
    private LocalDate dueOn;
    private boolean correct;
    private String decision;
    private Long decidedBy;
    private String decidedByName;
    private Instant decidedAt;

    protected Withdrawal() {
    }

    public Withdrawal(Edition edition, String reason) {
        this.edition = edition;
        this.standingEditionId = edition.getId();
        this.reason = reason;
    }

    public Withdrawal proposed(Actor by, Instant at, LocalDate decisionDueOn) {
        proposedBy = by.id();
        proposedByName = by.displayName();
        proposedAt = at;
        dueOn = decisionDueOn;
        return this;
    }

    /** Every reason of its own why it may not be decided like this; changes nothing. */
    public void check(Actor by, Ruling ruling) throws Refusal {
        if (state != WithdrawalState.PROPOSED) {
            throw new WithdrawalSettled();
        }
        if (by.id() == proposedBy) {
            throw new ProposerDecidesNot();
        }
        if (!ruling.approved() && ruling.reason().isEmpty()) {
            throw new RejectionReasonMissing();
        }
    }

    /** What {@link #check} has let pass. */
    public void decide(Actor by, Ruling ruling, Instant at) {
        state = ruling.approved() ? WithdrawalState.WITHDRAWN : WithdrawalState.REJECTED;
        correct = ruling.approved() && ruling.correct();
        decision = ruling.reason();
        decidedBy = by.id();
        decidedByName = by.displayName();
        decidedAt = at;
        if (ruling.approved()) {
            edition.withdraw(at);
        } else {
            standingEditionId = null;
        }
    }

    public WithdrawalView view() {
        return new WithdrawalView(id, state, edition.getReportId(), edition.getUnitId(), edition.getId(), edition.getTitle(), edition.getIndexNumber(),
                edition.getPublishedAt(), reason, proposedBy, proposedByName, proposedAt, dueOn, correct, decision, decidedByName, decidedAt);
    }

    public Long getId() {
        return id;
    }

    public Edition getEdition() {
        return edition;
    }

    public String getReason() {
        return reason;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public WithdrawalState getState() {
        return state;
    }
}
