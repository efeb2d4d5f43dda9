package org.qianfa.cycle.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.qianfa.cycle.Milestone;

/** A unit that had not done its duty when a statutory date passed. Stays on record when it makes up for it. */
@Entity
@Table(name = "cycle_overdue_unit")
public class OverdueUnit {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long cycleId;
    private long unitId;
    @Enumerated(EnumType.STRING)
    private Milestone milestone;
    private Instant recordedAt;

    protected OverdueUnit() {
    }

    public OverdueUnit(long cycleId, long unitId, Milestone milestone, Instant at) {
        this.cycleId = cycleId;
        this.unitId = unitId;
        this.milestone = milestone;
        this.recordedAt = at;
    }

    public long unitId() {
        return unitId;
    }

    public Milestone milestone() {
        return milestone;
    }
}
