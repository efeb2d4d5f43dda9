package org.qianfa.signoff.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.qianfa.drafting.ReturnOrder;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.qianfa.signoff.DeclineSigning;
import org.qianfa.signoff.SignReport.Signature;
import org.qianfa.signoff.SignoffSheets;
import org.qianfa.signoff.SignoffSheets.SealView;
import org.qianfa.signoff.SignoffSheets.Sheet;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Signature and seal as JSON. */
@RestController
class SignatureApi {

    private final SigningPen pen;
    private final DeclineSigning declineSigning;
    private final SignoffSheets sheets;

    SignatureApi(SigningPen pen, DeclineSigning declineSigning, SignoffSheets sheets) {
        this.pen = pen;
        this.declineSigning = declineSigning;
        this.sheets = sheets;
    }

    /** What the signer reads, with the digest to send back with the signature. */
    @GetMapping("/api/reports/{id}/signature")
    Sheet sheet(@PathVariable long id, Actor actor) {
        return sheets.forDecision(actor, id, Role.FIRST_RESPONSIBLE);
    }

    @PostMapping("/api/reports/{id}/signature")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void sign(@PathVariable long id, @Valid @RequestBody Body body, Actor actor) throws Refusal {
        if (body.approved()) {
            pen.sign(actor, id, new Signature(body.opinion(), body.seenDigest(), body.readThrough(), body.disputes(), body.seenDifferences()),
                    body.password());
        } else {
            declineSigning.declineSigning(actor, id, body.order() == null ? ReturnOrder.toConsolidation(null) : body.order());
        }
    }

    /** The newest seal, valid or not. */
    @GetMapping("/api/reports/{id}/seal")
    SealView seal(@PathVariable long id, Actor actor) {
        return sheets.forReader(actor, id).seals().stream().findFirst().orElseThrow(() -> new NotFound("seal of report", id));
    }

    /**
     * @param password of who signs: a signature needs to show once more who one is
     * @param order    mandatory when the report is not signed
     * @param disputes why the answer stands, by legal opinion insisted on
     * @param seenDifferences digest of the secrecy sheet that was read, if the public reads something else than what is signed
     */
    record Body(@NotNull Boolean approved, String opinion, String seenDigest, boolean readThrough, Map<Long, String> disputes, ReturnOrder order,
                String password, String seenDifferences) {

        @Override
        public String toString() {
            return "signature";
        }
    }
}
