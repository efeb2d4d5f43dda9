package org.qianfa.drafting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.qianfa.drafting.Brought;
import org.qianfa.drafting.ImportReport;
import org.qianfa.drafting.PartsChanged;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the coordinator brings a whole report and lays its parts to the sections. As on {@link ImportPage}, nothing is kept. */
@Controller
class ReportImportPage {

    private final ImportReport importReport;
    private final ReportImportSheets sheets;

    ReportImportPage(ImportReport importReport, ReportImportSheets sheets) {
        this.importReport = importReport;
        this.sheets = sheets;
    }

    @GetMapping("/reports/{id}/import")
    String show(Actor actor, @PathVariable long id, Model model) throws Refusal {
        importReport.places(actor, id);
        return sheets.entry(actor, id, "", model);
    }

    @PostMapping("/reports/{id}/import/preview")
    String preview(Actor actor, @PathVariable long id, @RequestParam(required = false) MultipartFile file,
                   @RequestParam(defaultValue = "") String text, Model model, HttpServletResponse response) {
        try {
            return sheets.preview(actor, id, importReport.previewReport(actor, id, Upload.brought(file, text)), model);
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            return sheets.entry(actor, id, text, model);
        }
    }

    /** After a refusal the parts are proposed anew, for what the sections hold by now. */
    @PostMapping("/reports/{id}/import")
    String take(Actor actor, @PathVariable long id, @RequestParam String text, @RequestParam MultiValueMap<String, String> form,
                Model model, HttpServletResponse response, RedirectAttributes flash) throws Refusal {
        List<String> targets = form.getOrDefault("target", List.of());
        List<String> stamps = form.getOrDefault("stamp", List.of());
        try {
            importReport.importReport(actor, id, new LaidParts(text, targets, stamps).commands());
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            if (refusal.conflict() && !sheets.open(actor, id) || text.isBlank()) {
                return sheets.entry(actor, id, text, model);
            }
            List<String> kept = refusal instanceof PartsChanged ? List.of() : targets;
            return sheets.preview(actor, id, importReport.previewReport(actor, id, Brought.words(text)), kept, model);
        }
        boolean planned = sheets.phase(actor, id) == ReportPhase.PLANNED;
        flash.addFlashAttribute("notice", planned ? "drafting.import.planned" : "drafting.import.consolidating");
        return "redirect:/reports/" + id + (planned ? "/assignment" : "/consolidation");
    }
}
