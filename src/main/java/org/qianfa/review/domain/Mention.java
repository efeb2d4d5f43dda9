package org.qianfa.review.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a person was named in what somebody said. Never changed, but for when the person saw it. */
@Entity
@Table(name = "review_mention")
public class Mention {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long opinionId;

    private Long entryId;

    private long personId;

    private long mentionedBy;

    private Instant mentionedAt;

    private Instant seenAt;

    protected Mention() {
    }

    /** @param entryId {@code null} if the annotation itself names the person */
    public Mention(long opinionId, Long entryId, long personId, long mentionedBy, Instant mentionedAt) {
        this.opinionId = opinionId;
        this.entryId = entryId;
        this.personId = personId;
        this.mentionedBy = mentionedBy;
        this.mentionedAt = mentionedAt;
    }

    /** The first time counts. */
    public void see(Instant at) {
        if (seenAt == null) {
            seenAt = at;
        }
    }

    public boolean isSeen() {
        return seenAt != null;
    }

    /** {@code null} until then. */
    public Instant seenAt() {
        return seenAt;
    }

    public long id() {
        return id;
    }

    public long opinionId() {
        return opinionId;
    }

    public Long entryId() {
        return entryId;
    }

    public long mentionedBy() {
        return mentionedBy;
    }

    public Instant mentionedAt() {
        return mentionedAt;
    }
}
