package org.qianfa.drafting.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import org.qianfa.cycle.ContentElement;

/** What was decided about a section before anybody wrote it. */
@Embeddable
public record SectionPlan(int ordinal, @Column(name = "heading_level") int level, String heading,
                          @Enumerated(EnumType.STRING) ContentElement element, long departmentId, long drafterId,
                          LocalDate dueOn, Integer targetLength) {

    SectionPlan assignedTo(long department, long drafter, LocalDate due) {
        return new SectionPlan(ordinal, level, heading, element, department, drafter, due == null ? dueOn : due,
                targetLength);
    }

    SectionPlan due(LocalDate day) {
        return new SectionPlan(ordinal, level, heading, element, departmentId, drafterId, day, targetLength);
    }

    SectionPlan draftedBy(long drafter) {
        return new SectionPlan(ordinal, level, heading, element, departmentId, drafter, dueOn, targetLength);
    }

    SectionPlan movedTo(int place) {
        return new SectionPlan(place, level, heading, element, departmentId, drafterId, dueOn, targetLength);
    }

    /** Whether it is a chapter whose text stands in the parts that follow. */
    boolean dividesFurther(List<Section> sections) {
        return level == 1 && sections.stream().map(Section::getPlan).anyMatch(p -> p.ordinal() == ordinal + 1 && p.level() == 2);
    }

    /** What people call the section: its heading, or its place if it has none. */
    String label() {
        return heading.isEmpty() ? "#" + (ordinal + 1) : heading;
    }
}
