package org.qianfa.cycle.application;

import java.util.List;
import org.qianfa.cycle.OutlineEntry;
import org.qianfa.cycle.ReadOutline;
import org.qianfa.cycle.domain.CommonOutline;
import org.qianfa.cycle.domain.Outline;
import org.qianfa.cycle.domain.OutlineRules;
import org.qianfa.cycle.persistence.Outlines;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class ReadOutlineService implements ReadOutline {

    private final Outlines outlines;

    ReadOutlineService(Outlines outlines) {
        this.outlines = outlines;
    }

    @Override
    public OutlineView readOutline(Actor by, long unitId) {
        OutlineKeepers.require(by, unitId);
        Outline own = outlines.findById(unitId).orElse(null);
        List<OutlineEntry> entries = own == null ? CommonOutline.entries() : own.entries();
        return new OutlineView(unitId, own == null ? null : own.version(), entries, OutlineRules.missing(entries));
    }
}
