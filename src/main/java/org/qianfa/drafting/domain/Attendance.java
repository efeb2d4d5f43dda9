package org.qianfa.drafting.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a person has a section open. */
@Entity
@Table(name = "drafting_presence")
public class Attendance {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long sectionId;
    private long personId;
    private boolean editing;
    private Instant since;
    private Instant seenAt;

    protected Attendance() {
    }

    public Attendance(long sectionId, long personId, boolean editing, Instant now) {
        this.sectionId = sectionId;
        this.personId = personId;
        this.editing = editing;
        this.since = now;
        this.seenAt = now;
    }

    public long getSectionId() {
        return sectionId;
    }

    public long getPersonId() {
        return personId;
    }

    public boolean isEditing() {
        return editing;
    }

    public Instant getSince() {
        return since;
    }
}
