package org.qianfa.cooperation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.qianfa.cooperation.CountersignVote;

/** Somebody called to countersign, and what he or she said. */
@Entity
@Table(name = "cooperation_signatory")
public class Signatory {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "countersign_id")
    private Countersign countersign;
    @Column(updatable = false)
    private long personId;
    @Column(updatable = false)
    private int ordinal;
    @Enumerated(EnumType.STRING)
    @Column(length = 40)
    private CountersignVote vote;
    private String word;
    private Instant votedAt;
    private Instant removedAt;
    private String removeReason;

    protected Signatory() {
    }

    Signatory(Countersign countersign, long personId, int ordinal) {
        this.countersign = countersign;
        this.personId = personId;
        this.ordinal = ordinal;
    }

    void say(CountersignVote what, String words, Instant at) {
        vote = what;
        word = words;
        votedAt = at;
    }

    void remove(String reason, Instant at) {
        removeReason = reason;
        removedAt = at;
    }

    public boolean active() {
        return removedAt == null;
    }

    public boolean open() {
        return active() && vote == null;
    }

    public long getPersonId() {
        return personId;
    }

    public CountersignVote getVote() {
        return vote;
    }

    public String getWord() {
        return word;
    }

    public Instant getVotedAt() {
        return votedAt;
    }

    public String getRemoveReason() {
        return removeReason;
    }
}
