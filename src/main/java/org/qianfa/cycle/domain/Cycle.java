package org.qianfa.cycle.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qianfa.cycle.Milestone;

/** A year opened for some units: opened, noticed, checked by the supervisor, closed. */
@Entity
@Table(name = "cycle_cycle")
public class Cycle {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    @Column(name = "report_year")
    private int year;
    private long ownerUnitId;
    private Instant openedAt;
    private long openedBy;
    private Instant checkedAt;
    private Long checkedBy;
    private String checkComment;
    private Instant closedAt;

    @ElementCollection
    @CollectionTable(name = "cycle_participation", joinColumns = @JoinColumn(name = "cycle_id"))
    @MapKeyColumn(name = "unit_id")
    private Map<Long, Participation> participations = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "cycle_date", joinColumns = @JoinColumn(name = "cycle_id"))
    @MapKeyColumn(name = "milestone")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "due_on")
    private Map<Milestone, LocalDate> dates = new EnumMap<>(Milestone.class);

    protected Cycle() {
    }

    public Cycle(int year, long ownerUnitId, List<Long> unitIds, Map<Milestone, LocalDate> dates, long openedBy, Instant at) {
        this.year = year;
        this.ownerUnitId = ownerUnitId;
        this.openedBy = openedBy;
        this.openedAt = at;
        this.dates.putAll(dates);
        unitIds.forEach(unit -> participations.put(unit, new Participation(year)));
    }

    /** Notes the notice to every unit that has not had it. @return how many that were */
    public long notifyUnits(Instant at) {
        return participations.values().stream().filter(unit -> unit.noticed(at)).count();
    }

    public boolean isChecked() {
        return checkedAt != null;
    }

    /** @throws IllegalStateException if the year was already checked or closed */
    public void check(long by, String comment, Instant at) {
        if (isChecked() || isClosed()) {
            throw new IllegalStateException("Cycle " + id + " was already checked or closed");
        }
        checkedAt = at;
        checkedBy = by;
        checkComment = comment;
    }

    /** @return whether it was still open */
    public boolean close(Instant at) {
        boolean open = !isClosed();
        closedAt = open ? at : closedAt;
        return open;
    }

    /** Other dates for some of the steps. */
    public void plan(Map<Milestone, LocalDate> moved) {
        dates.putAll(moved);
    }

    public long getId() {
        return id;
    }

    public int getYear() {
        return year;
    }

    public long getOwnerUnitId() {
        return ownerUnitId;
    }

    public List<Long> getUnitIds() {
        return participations.keySet().stream().sorted().toList();
    }

    public Instant notifiedAt(long unitId) {
        return participations.get(unitId).notifiedAt();
    }

    public Map<Milestone, LocalDate> getDates() {
        return new EnumMap<>(dates);
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    public Instant getOpenedAt() {
        return openedAt;
    }

    public Instant getCheckedAt() {
        return checkedAt;
    }

    public Long getCheckedBy() {
        return checkedBy;
    }

    public String getCheckComment() {
        return checkComment;
    }
}
