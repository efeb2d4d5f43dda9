package org.qianfa.drafting.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a person saw a revision of a section. */
@Entity
@Table(name = "drafting_seen")
public class SeenRevision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long sectionId;
    private long personId;
    private int revisionNumber;
    private Instant seenAt;

    protected SeenRevision() {
    }

    public SeenRevision(long sectionId, long personId, int revisionNumber, Instant seenAt) {
        this.sectionId = sectionId;
        this.personId = personId;
        this.revisionNumber = revisionNumber;
        this.seenAt = seenAt;
    }

    public int getRevisionNumber() {
        return revisionNumber;
    }
}
