package org.qianfa.drafting.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.qianfa.drafting.DraftView;
import org.qianfa.drafting.OpenDraft;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.Reports;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together what the coordinator consolidates with: every section's text, and what was begun on it. */
@Component
class Workbench {

    private final Reports reports;
    private final OpenDraft openDraft;
    private final Surroundings surroundings;
    private final Sheets sheets;

    Workbench(Reports reports, OpenDraft openDraft, Surroundings surroundings, Sheets sheets) {
        this.reports = reports;
        this.openDraft = openDraft;
        this.surroundings = surroundings;
        this.sheets = sheets;
    }

    /** @param typed what was just refused, {@code null} if nothing */
    void lay(Actor actor, long reportId, Typed typed, Model model) {
        ReportView report = reports.readable(actor, reportId);
        if (!actor.holds(Role.COORDINATOR, report.unitId())) {
            throw new NotPermitted("only the coordinator consolidates report " + reportId);
        }
        boolean open = report.phase() == ReportPhase.CONSOLIDATING;
        model.addAttribute("sheet", sheets.report(report));
        model.addAttribute("open", open);
        surroundings.lay(actor, reportId, model);
        model.addAttribute("boxes", open ? boxes(actor, report, typed) : Map.of());
    }

    private Map<Long, Box> boxes(Actor actor, ReportView report, Typed typed) {
        Map<Long, Box> boxes = new LinkedHashMap<>();
        for (SectionView section : report.sections()) {
            DraftView draft = openDraft.openDraft(actor, section.id());
            boolean refused = typed != null && typed.sectionId() == section.id();
            boxes.put(section.id(), refused
                    ? new Box(draft, typed.text(), typed.basedOnRevision(), typed.reason(), true)
                    : new Box(draft, draft.text(), draft.basedOnRevision(), "", false));
        }
        return boxes;
    }

    /** What somebody typed that was not accepted. */
    record Typed(long sectionId, String text, int basedOnRevision, String reason) {
    }

    /** The edit box of a section: the draft in it, or what was just refused. */
    record Box(DraftView draft, String text, int basedOnRevision, String reason, boolean refused) {

        public String tag() {
            return Tags.of(draft.stamp());
        }

        /** Whether there is something in the box that is no revision yet. */
        public boolean begun() {
            return refused || draft.savedAt() != null;
        }
    }
}
