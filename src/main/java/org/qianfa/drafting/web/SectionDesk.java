package org.qianfa.drafting.web;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qianfa.drafting.CoDrafting;
import org.qianfa.drafting.CoDrafting.CoDrafterView;
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
    private final CoDrafting coDrafting;
    private final Sheets sheets;

    SectionDesk(Reports reports, Revisions revisions, CoDrafting coDrafting, Sheets sheets) {
        this.reports = reports;
        this.revisions = revisions;
        this.coDrafting = coDrafting;
        this.sheets = sheets;
    }

    ReportSheet lay(Actor actor, long sectionId, Model model) {
        ReportView report = reports.readable(actor, reports.readableSection(actor, sectionId).reportId());
        ReportSheet sheet = sheets.report(report);
        model.addAttribute("sheet", sheet);
        model.addAttribute("own", sheet.sheet(sectionId));
        model.addAttribute("handsIn", coDrafting.handsIn(actor, sectionId));
        model.addAttribute("helpers", helpers(actor, sectionId));
        return sheet;
    }

    List<SignedRevision> revisions(Actor actor, long sectionId) {
        List<RevisionView> found = revisions.ofSection(actor, sectionId);
        Map<Long, String> names = sheets.names(found.stream().map(RevisionView::authorId).toList());
        return found.stream().map(r -> new SignedRevision(r, names.get(r.authorId()), sheets.local(r.writtenAt()))).toList();
    }

    SignedRevision signed(RevisionView revision) {
        return new SignedRevision(revision, sheets.names(List.of(revision.authorId())).get(revision.authorId()),
                sheets.local(revision.writtenAt()));
    }

    private List<Helper> helpers(Actor actor, long sectionId) {
        List<CoDrafterView> found = coDrafting.ofSection(actor, sectionId);
        Map<Long, String> names = sheets.names(found.stream().flatMap(h -> Stream.of(h.personId(), h.invitedBy())).toList());
        return found.stream().map(h -> new Helper(h.personId(), names.get(h.personId()), names.get(h.invitedBy()),
                sheets.local(h.invitedAt()), sheets.local(h.draftedAt()))).toList();
    }

    /** Somebody who helps, asked by somebody at some time; perhaps with a draft that is no revision yet. */
    record Helper(long personId, String name, String askedBy, LocalDateTime at, LocalDateTime draftedAt) {
    }

    record SignedRevision(RevisionView revision, String author, LocalDateTime at) {
    }
}
