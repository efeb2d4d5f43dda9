package org.qianfa.figures.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.qianfa.figures.ImportFigures;
import org.qianfa.figures.ImportFigures.Effect;
import org.qianfa.figures.ImportFigures.Line;
import org.qianfa.figures.exchange.FigureTable;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Brings figures from a file or a pasted table: first looked at, then kept. The form carries the table along. */
@Controller
@RequestMapping("/reports/{id}/figures/import")
class FigureImportPage {

    private final ImportFigures importFigures;
    private final LedgerSheets sheets;

    FigureImportPage(ImportFigures importFigures, LedgerSheets sheets) {
        this.importFigures = importFigures;
        this.sheets = sheets;
    }

    @GetMapping
    String show(Actor actor, @PathVariable long id, Model model) {
        return page(actor, id, "", model);
    }

    @PostMapping
    String bring(Actor actor, @PathVariable long id, @RequestParam(required = false) MultipartFile file,
                 @RequestParam(defaultValue = "") String table, @RequestParam(defaultValue = "preview") String act, Model model,
                 HttpServletResponse response, RedirectAttributes flash) {
        sheets.layForCoordinator(actor, id, model);
        try {
            FigureTable read = BroughtTable.read(file, table);
            if (act.equals("confirm")) {
                flash.addFlashAttribute("noticeArguments", new Object[] {importFigures.importFigures(actor, id, read.rows())});
                flash.addFlashAttribute("notice", "figures.import.done");
                return "redirect:/reports/" + id + "/figures";
            }
            return preview(actor, id, read, model);
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            return page(actor, id, table, model);
        }
    }

    private String preview(Actor actor, long id, FigureTable read, Model model) throws Refusal {
        List<Line> lines = importFigures.preview(actor, id, read.rows());
        model.addAttribute("lines", lines);
        model.addAttribute("flawed", lines.stream().filter(line -> line.effect() == Effect.FLAWED).count());
        return page(actor, id, read.text(), model);
    }

    private String page(Actor actor, long id, String table, Model model) {
        sheets.layForCoordinator(actor, id, model);
        model.addAttribute("table", table);
        return "figures/import";
    }
}
