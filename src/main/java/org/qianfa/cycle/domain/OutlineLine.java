package org.qianfa.cycle.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.qianfa.cycle.ContentElement;
import org.qianfa.cycle.OutlineEntry;

/** An outline entry as it is stored; its place is the list's. */
@Embeddable
class OutlineLine {

    @Column(name = "outline_level")
    private int level;
    private String heading;
    @Enumerated(EnumType.STRING)
    private ContentElement element;
    private Long departmentId;
    private Long drafterId;
    private Integer targetLength;

    protected OutlineLine() {
    }

    OutlineLine(OutlineEntry entry) {
        level = entry.level();
        heading = entry.heading() == null ? "" : entry.heading().strip();
        element = entry.element();
        departmentId = entry.departmentId();
        drafterId = entry.drafterId();
        targetLength = entry.targetLength();
    }

    OutlineEntry entry(int ordinal) {
        return new OutlineEntry(ordinal, level, heading, element, departmentId, drafterId, targetLength);
    }
}
