package org.qianfa.drafting.web;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qianfa.drafting.CoDrafting;
import org.qianfa.drafting.CoDrafting.CoDrafterView;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.Reports;
import org.qianfa.drafting.Revisions;
import org.qianfa.drafting.Revisions.RevisionView;
import org.qianfa.shared.ActedFor;
import org.qianfa.shared.Actor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together what pages about one section show: the section in its report, and its revisions. */
@Component
class SectionDesk {

    private final Reports reports;
    private final Revisions revisions;
    private final CoDrafting coDrafting;
    private final Sheets sheets;
    private final ObjectProvider<ActedFor> mandates;

    SectionDesk(Reports reports, Revisions revisions, CoDrafting coDrafting, Sheets sheets, ObjectProvider<ActedFor> mandates) {
        this.reports = reports;
        this.revisions = revisions;
        this.coDrafting = coDrafting;
        this.sheets = sheets;
        this.mandates = mandates;
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
        Map<ActedFor.Act, String> principals = new HashMap<>();
        mandates.forEach(kept -> principals.putAll(kept.names(found.stream().map(SectionDesk::act).toList())));
        return found.stream().map(r -> new SignedRevision(r, names.get(r.authorId()), principals.get(act(r)), sheets.local(r.writtenAt()))).toList();
    }

    SignedRevision signed(RevisionView revision) {
        return new SignedRevision(revision, sheets.names(List.of(revision.authorId())).get(revision.authorId()), null,
                sheets.local(revision.writtenAt()));
    }

    private static ActedFor.Act act(RevisionView revision) {
        return new ActedFor.Act(revision.authorId(), "section", revision.sectionId(), revision.writtenAt());
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

    /** @param actingFor in whose place it was written (代办), {@code null} for the own */
    record SignedRevision(RevisionView revision, String author, String actingFor, LocalDateTime at) {
    }
}
