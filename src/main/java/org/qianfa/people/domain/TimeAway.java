package org.qianfa.people.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.qianfa.people.Absences.Command;

/** Days on which a person is away and another stands in. */
@Entity
@Table(name = "people_absence")
public class TimeAway {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    private long personId;
    private long substituteId;
    private LocalDate awayFrom;
    private LocalDate backOn;
    private String reason;
    private long enteredBy;
    private Instant enteredAt;
    private Long endedBy;
    private Instant endedAt;

    protected TimeAway() {
    }

    public TimeAway(Command command, String reason, long enteredBy, Instant enteredAt) {
        this.personId = command.personId();
        this.substituteId = command.substituteId();
        this.awayFrom = command.awayFrom();
        this.backOn = command.backOn();
        this.reason = reason;
        this.enteredBy = enteredBy;
        this.enteredAt = enteredAt;
    }

    public void end(long by, Instant at) {
        endedBy = by;
        endedAt = at;
    }

    /** Whether it lasts on the day or is still to come. */
    public boolean standingOn(LocalDate day) {
        return endedAt == null && day.isBefore(backOn);
    }

    public long id() {
        return id;
    }

    public long personId() {
        return personId;
    }

    public long substituteId() {
        return substituteId;
    }

    public LocalDate awayFrom() {
        return awayFrom;
    }

    public LocalDate backOn() {
        return backOn;
    }

    public String reason() {
        return reason;
    }

    public Long endedBy() {
        return endedBy;
    }
}
