package org.qianfa.figures.web;

import java.util.List;
import org.qianfa.figures.AddEvidence;
import org.qianfa.figures.FigureLedger;
import org.qianfa.figures.FigureLedger.EvidenceView;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Evidence of a figure as programs bring and fetch it. Bringing answers with all there is afterwards. */
@RestController
@RequestMapping("/api/figures/{id}/evidence")
class EvidenceApi {

    private final AddEvidence addEvidence;
    private final FigureLedger ledger;

    EvidenceApi(AddEvidence addEvidence, FigureLedger ledger) {
        this.addEvidence = addEvidence;
        this.ledger = ledger;
    }

    @GetMapping
    List<EvidenceView> list(Actor actor, @PathVariable long id) {
        return ledger.evidence(actor, id);
    }

    @PostMapping
    List<EvidenceView> add(Actor actor, @PathVariable long id, @RequestParam(required = false) MultipartFile file) throws Refusal {
        EvidenceExchange.keep(addEvidence, actor, id, file);
        return ledger.evidence(actor, id);
    }

    @GetMapping("/{evidenceId}")
    ResponseEntity<byte[]> download(Actor actor, @PathVariable long id, @PathVariable long evidenceId) {
        return EvidenceExchange.of(ledger.evidenceFile(actor, id, evidenceId));
    }
}
