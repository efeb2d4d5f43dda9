package org.qianfa.drafting.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qianfa.drafting.ImportPlace;
import org.qianfa.drafting.ImportReport;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.Reports;
import org.qianfa.officialtext.Outline;
import org.qianfa.officialtext.Outline.Paragraph;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together what pages show about a whole report that is brought. */
@Component
class ReportImportSheets {

    private final Reports reports;
    private final ImportReport importReport;
    private final Sheets sheets;

    ReportImportSheets(Reports reports, ImportReport importReport, Sheets sheets) {
        this.reports = reports;
        this.importReport = importReport;
        this.sheets = sheets;
    }

    ReportPhase phase(Actor actor, long reportId) {
        return reports.readable(actor, reportId).phase();
    }

    boolean open(Actor actor, long reportId) {
        try {
            importReport.places(actor, reportId);
            return true;
        } catch (Refusal closed) {
            return false;
        }
    }

    String entry(Actor actor, long reportId, String pasted, Model model) {
        lay(actor, reportId, model);
        model.addAttribute("pasted", pasted);
        return "drafting/import-report";
    }

    String preview(Actor actor, long reportId, ImportReport.Preview preview, Model model) {
        return preview(actor, reportId, preview, List.of(), model);
    }

    /** @param chosen what the person chose for each part; empty to take what is proposed */
    String preview(Actor actor, long reportId, ImportReport.Preview preview, List<String> chosen, Model model) {
        lay(actor, reportId, model);
        model.addAttribute("preview", preview);
        model.addAttribute("parts", laid(preview.parts(), chosen));
        Map<Long, ImportPlace> places = new HashMap<>();
        preview.places().forEach(place -> places.put(place.sectionId(), place));
        model.addAttribute("places", places);
        model.addAttribute("stamps", preview.places().stream().map(p -> p.sectionId() + ":" + Tags.of(p.stamp())).toList());
        return "drafting/import-parts";
    }

    private void lay(Actor actor, long reportId, Model model) {
        ReportView report = reports.readable(actor, reportId);
        if (!actor.holds(Role.COORDINATOR, report.unitId())) {
            throw new NotPermitted("only the coordinator brings texts for report " + reportId);
        }
        model.addAttribute("sheet", sheets.report(report));
        model.addAttribute("open", open(actor, reportId));
    }

    private static List<LaidPart> laid(List<ImportReport.Part> parts, List<String> chosen) {
        List<LaidPart> laid = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            ImportReport.Part part = parts.get(i);
            String proposed = part.sectionId() == null ? "" : String.valueOf(part.sectionId());
            boolean own = chosen.size() == parts.size();
            laid.add(new LaidPart(Outline.paragraphs(part.text().text()), own ? chosen.get(i) : proposed, own || part.certain()));
        }
        return laid;
    }

    /** @param target a section's id, empty for nowhere @param certain whether a person or the heading says so */
    record LaidPart(List<Paragraph> paragraphs, String target, boolean certain) {

        public int characters() {
            return paragraphs.stream().mapToInt(p -> p.heading().length() + p.body().length()).sum();
        }
    }
}
