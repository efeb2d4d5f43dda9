package org.qianfa.checks.application;

import org.qianfa.drafting.CoDrafting;
import org.qianfa.drafting.OpenDraft;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.Reports;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Component;

/** Finds a section and the text of it that a person works on. */
@Component
class Desks {

    private final Reports reports;
    private final CoDrafting coDrafting;
    private final OpenDraft openDraft;

    Desks(Reports reports, CoDrafting coDrafting, OpenDraft openDraft) {
        this.reports = reports;
        this.coDrafting = coDrafting;
        this.openDraft = openDraft;
    }

    Place place(Actor reader, long sectionId) {
        SectionView section = reports.readableSection(reader, sectionId);
        return new Place(reports.readable(reader, section.reportId()), section);
    }

    ReportView report(Actor reader, long reportId) {
        return reports.readable(reader, reportId);
    }

    ReportView report(long reportId) {
        return reports.report(reportId);
    }

    String text(Actor reader, Place place) {
        long id = place.section().id();
        return coDrafting.mayWrite(reader, id) ? openDraft.openDraft(reader, id).text() : place.section().text();
    }

    record Place(ReportView report, SectionView section) {
    }
}
