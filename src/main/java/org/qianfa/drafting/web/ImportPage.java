package org.qianfa.drafting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.qianfa.documents.Note;
import org.qianfa.drafting.ImportPlace;
import org.qianfa.drafting.ImportSection;
import org.qianfa.officialtext.Outline;
import org.qianfa.officialtext.PlainText;
import org.qianfa.officialtext.TextComparison;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where a text from outside is brought into a section. The preview is kept nowhere: the text travels through the form, so
 * any node can go on with it, nothing has to expire, and the person may still correct it.
 */
@Controller
class ImportPage {

    private final ImportSection importSection;
    private final ImportSheets sheets;

    ImportPage(ImportSection importSection, ImportSheets sheets) {
        this.importSection = importSection;
        this.sheets = sheets;
    }

    @GetMapping("/sections/{id}/import")
    String show(Actor actor, @PathVariable long id, Model model) {
        return entry(actor, id, "", model);
    }

    @PostMapping("/sections/{id}/import/preview")
    String preview(Actor actor, @PathVariable long id, @RequestParam(required = false) MultipartFile file,
                   @RequestParam(defaultValue = "") String text, Model model, HttpServletResponse response) {
        try {
            ImportSection.Preview preview = importSection.previewSection(actor, id, Upload.brought(file, text));
            sheets.section(actor, id, model);
            return page(preview.place(), preview.text(), preview.read().notes(), preview.headingAdded(), model);
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            return entry(actor, id, text, model);
        }
    }

    @PostMapping("/sections/{id}/import")
    String take(Actor actor, @PathVariable long id, @RequestParam String text, @RequestParam(defaultValue = "") String tag,
                Model model, HttpServletResponse response, RedirectAttributes flash) throws Refusal {
        try {
            importSection.importSection(actor, new ImportSection.Command(id, text, Tags.stamp(tag)));
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            return refused(actor, id, text, model);
        }
        flash.addFlashAttribute("notice", "drafting.import.done");
        return sheets.placeOf(sheets.section(actor, id, model), id);
    }

    /** What was to be taken stays in sight, beside what lies there by now. */
    private String refused(Actor actor, long id, String text, Model model) throws Refusal {
        sheets.section(actor, id, model);
        if (!sheets.open(actor, id) || text.isBlank()) {
            return entry(actor, id, text, model);
        }
        return page(importSection.place(actor, id), text, List.of(), false, model);
    }

    private String entry(Actor actor, long id, String pasted, Model model) {
        sheets.section(actor, id, model);
        model.addAttribute("open", sheets.open(actor, id));
        model.addAttribute("pasted", pasted);
        model.addAttribute("setAside", sheets.setAside(actor, id));
        return "drafting/import-section";
    }

    private static String page(ImportPlace place, String text, List<Note> notes, boolean headingAdded, Model model) {
        model.addAttribute("place", place);
        model.addAttribute("tag", Tags.of(place.stamp()));
        model.addAttribute("text", text);
        model.addAttribute("notes", notes);
        model.addAttribute("headingAdded", headingAdded);
        model.addAttribute("paragraphs", Outline.paragraphs(text));
        model.addAttribute("present", PlainText.paragraphs(place.text()).size());
        model.addAttribute("changes", TextComparison.of(PlainText.normalise(place.text()), PlainText.normalise(text)).changes());
        return "drafting/import-preview";
    }
}
