package org.qianfa.drafting.web;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.Reports;
import org.qianfa.drafting.Revisions;
import org.qianfa.drafting.Revisions.RevisionView;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together what pages about one section show: the section in its report, and its revisions. */
@Component
class SectionDesk {

    private final Reports reports;
    private final Revisions revisions;
    private final Sheets sheets;

    SectionDesk(Reports reports, Revisions revisions, Sheets sheets) {
        this.reports = reports;
        this.revisions = revisions;
        this.sheets = sheets;
    }

    ReportSheet lay(Actor actor, long sectionId, Model model) {
        ReportView report = reports.readable(actor, reports.readableSection(actor, sectionId).reportId());
        ReportSheet sheet = sheets.report(report);
        model.addAttribute("sheet", sheet);
        model.addAttribute("own", sheet.sheet(sectionId));
        return sheet;
    }

    List<SignedRevision> revisions(Actor actor, long sectionId) {
        List<RevisionView> found = revisions.ofSection(actor, sectionId);
        Map<Long, String> names = sheets.names(found.stream().map(RevisionView::authorId).toList());
        return found.stream().map(r -> new SignedRevision(r, names.get(r.authorId()), sheets.local(r.writtenAt()))).toList();
    }

    record SignedRevision(RevisionView revision, String author, LocalDateTime at) {
    }
}
