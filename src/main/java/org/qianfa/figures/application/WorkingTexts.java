package org.qianfa.figures.application;

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

/** Finds the text of a section as a person works on it. */
@Component
class WorkingTexts {

    private final Reports reports;
    private final OpenDraft openDraft;

    WorkingTexts(Reports reports, OpenDraft openDraft) {
        this.reports = reports;
        this.openDraft = openDraft;
    }

    WorkingText of(Actor reader, long sectionId) {
        SectionView section = reports.readableSection(reader, sectionId);
        ReportView report = reports.readable(reader, section.reportId());
        boolean writes = section.drafterId() == reader.id()
                || report.phase() == ReportPhase.CONSOLIDATING && reader.holds(Role.COORDINATOR, report.unitId());
        DraftView draft = writes ? openDraft.openDraft(reader, sectionId) : null;
        return new WorkingText(report, section, draft);
    }

    /** For one who may tie numbers of the section to figures. */
    WorkingText inHandsOf(Actor by, long sectionId) {
        WorkingText text = of(by, sectionId);
        if (text.section().drafterId() != by.id() && !by.holds(Role.COORDINATOR, text.report().unitId())) {
            throw new NotPermitted("only the drafter and the coordinator of section " + sectionId);
        }
        return text;
    }

    /** @param draft {@code null} if this person does not write here now */
    record WorkingText(ReportView report, SectionView section, DraftView draft) {

        String text() {
            return draft == null ? section.text() : draft.text();
        }
    }
}
