package org.qianfa.cycle.application;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qianfa.cycle.ContentElement;
import org.qianfa.cycle.OutlineEntry;
import org.qianfa.cycle.OutlineFlawed;
import org.qianfa.cycle.OutlineIncomplete;
import org.qianfa.cycle.OutlineIncomplete.Gap;
import org.qianfa.cycle.domain.Outline;
import org.qianfa.cycle.domain.OutlineRules;
import org.qianfa.cycle.persistence.Outlines;
import org.qianfa.people.Unit;
import org.springframework.stereotype.Component;

/** What units' outlines lack before the year can be opened. */
@Component
class OutlineGaps {

    private final Outlines outlines;
    private final OutlineStaff staff;

    OutlineGaps(Outlines outlines, OutlineStaff staff) {
        this.outlines = outlines;
        this.staff = staff;
    }

    /** Gap per unit, for showing; units without one are left out. People are not looked up, see {@link #require}. */
    Map<Long, Gap> gaps(Collection<Unit> units) {
        Map<Long, List<OutlineEntry>> entries = entries(units);
        Map<Long, Gap> gaps = new HashMap<>();
        for (Unit unit : units) {
            Gap gap = gap(entries.getOrDefault(unit.id(), List.of()));
            if (gap != null) {
                gaps.put(unit.id(), gap);
            }
        }
        return gaps;
    }

    /** @throws OutlineIncomplete for the first unit with a gap, also if a drafter has left since the outline was saved */
    void require(Collection<Unit> units) throws OutlineIncomplete {
        Map<Long, List<OutlineEntry>> entries = entries(units);
        for (Unit unit : units) {
            List<OutlineEntry> outline = entries.getOrDefault(unit.id(), List.of());
            Gap gap = gap(outline);
            if (gap != null) {
                throw new OutlineIncomplete(gap, unit.name(), firstMissing(outline));
            }
            requireStaff(unit, outline);
        }
    }

    private void requireStaff(Unit unit, List<OutlineEntry> outline) throws OutlineIncomplete {
        try {
            staff.check(unit.id(), outline);
        } catch (OutlineFlawed flaw) {
            throw new OutlineIncomplete(Gap.DRAFTER_GONE, unit.name(), outline.get(flaw.row()).heading());
        }
    }

    private static Gap gap(List<OutlineEntry> outline) {
        if (outline.isEmpty()) {
            return Gap.OUTLINE;
        }
        if (!OutlineRules.missing(outline).isEmpty()) {
            return Gap.ELEMENT;
        }
        return OutlineRules.assigned(outline) ? null : Gap.DRAFTER;
    }

    private static ContentElement firstMissing(List<OutlineEntry> outline) {
        return OutlineRules.missing(outline).stream().findFirst().orElse(null);
    }

    private Map<Long, List<OutlineEntry>> entries(Collection<Unit> units) {
        Map<Long, List<OutlineEntry>> entries = new HashMap<>();
        outlines.ofUnits(units.stream().map(Unit::id).toList()).forEach((Outline o) -> entries.put(o.unitId(), o.entries()));
        return entries;
    }
}
