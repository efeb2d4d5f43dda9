package org.qianfa.cycle.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.qianfa.cycle.OutlineEntry;

/** A unit's own outline template. */
@Entity
@Table(name = "cycle_outline")
public class Outline {

    @Id
    private long unitId;
    @Version
    private Integer version;
    private Instant savedAt;
    @ElementCollection
    @CollectionTable(name = "cycle_outline_line", joinColumns = @JoinColumn(name = "unit_id"))
    @OrderColumn(name = "ordinal")
    private List<OutlineLine> lines = new ArrayList<>();

    protected Outline() {
    }

    public Outline(long unitId) {
        this.unitId = unitId;
    }

    public long unitId() {
        return unitId;
    }

    public Integer version() {
        return version;
    }

    /** Puts these entries, already checked, in the place of the old ones. */
    public void replace(List<OutlineEntry> entries, Instant at) {
        savedAt = at;
        lines.clear();
        entries.forEach(entry -> lines.add(new OutlineLine(entry)));
    }

    public List<OutlineEntry> entries() {
        List<OutlineEntry> entries = new ArrayList<>();
        lines.forEach(line -> entries.add(line.entry(entries.size())));
        return entries;
    }
}
