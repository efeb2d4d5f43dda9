package org.qianfa.cycle.application;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.qianfa.cycle.ContentElement;
import org.qianfa.cycle.OutlineEntry;
import org.qianfa.cycle.OutlineFlawed;
import org.qianfa.cycle.SaveOutline;
import org.qianfa.cycle.domain.Outline;
import org.qianfa.cycle.domain.OutlineRules;
import org.qianfa.cycle.persistence.Outlines;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Journal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class SaveOutlineService implements SaveOutline {

    private final Outlines outlines;
    private final OutlineStaff staff;
    private final Journal journal;
    private final Clock clock;

    SaveOutlineService(Outlines outlines, OutlineStaff staff, Journal journal, Clock clock) {
        this.outlines = outlines;
        this.staff = staff;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public Set<ContentElement> saveOutline(Actor by, long unitId, Integer version, List<OutlineEntry> entries)
            throws OutlineFlawed, OutlineReplaced {
        OutlineKeepers.require(by, unitId);
        OutlineRules.check(entries);
        staff.check(unitId, entries);
        Outline outline = outlines.findById(unitId).orElse(null);
        if (!Objects.equals(version, outline == null ? null : outline.version())) {
            throw new OutlineReplaced();
        }
        outline = outline == null ? new Outline(unitId) : outline;
        outline.replace(entries, clock.instant());
        outlines.save(outline);
        journal.record(by, "SaveOutline", new Journal.Subject("outline", unitId, unitId), null, Integer.toString(entries.size()));
        return OutlineRules.missing(entries);
    }
}
