package org.qianfa.figures.web;

import jakarta.servlet.http.HttpServletResponse;
import org.qianfa.figures.AddEvidence;
import org.qianfa.figures.FigureLedger;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shell.Refused;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Evidence files: brought on the page of their figure, handed out as downloads that no browser opens by itself. */
@Controller
@RequestMapping("/figures/{id}/evidence")
class EvidencePage {

    private final AddEvidence addEvidence;
    private final FigureLedger ledger;
    private final FigureSheets sheets;

    EvidencePage(AddEvidence addEvidence, FigureLedger ledger, FigureSheets sheets) {
        this.addEvidence = addEvidence;
        this.ledger = ledger;
        this.sheets = sheets;
    }

    @PostMapping
    String add(Actor actor, @PathVariable long id, @RequestParam(required = false) MultipartFile file, Model model,
               HttpServletResponse response, RedirectAttributes flash) {
        try {
            EvidenceExchange.keep(addEvidence, actor, id, file);
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            return sheets.lay(actor, id, null, model);
        }
        flash.addFlashAttribute("notice", "figures.evidence.added");
        return "redirect:/figures/" + id + "#evidence";
    }

    @GetMapping("/{evidenceId}")
    ResponseEntity<byte[]> download(Actor actor, @PathVariable long id, @PathVariable long evidenceId) {
        return EvidenceExchange.of(ledger.evidenceFile(actor, id, evidenceId));
    }
}
