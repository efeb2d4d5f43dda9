package org.qianfa.publication.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.qianfa.publication.Corrections;
import org.qianfa.publication.Corrections.Answer;
import org.qianfa.publication.Corrections.CorrectionView;
import org.qianfa.publication.Corrections.Listing;
import org.qianfa.publication.Corrections.Query;
import org.qianfa.publication.JudgeCorrection;
import org.qianfa.publication.JudgeCorrection.Judgement;
import org.qianfa.publication.ReportError;
import org.qianfa.publication.ReportError.Found;
import org.qianfa.publication.ReportError.Receipt;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Errors on published pages as JSON: reported and answered in public, judged by the office. */
@RestController
class CorrectionApi {

    private final ReportError reportError;
    private final JudgeCorrection judgeCorrection;
    private final Corrections corrections;

    CorrectionApi(ReportError reportError, JudgeCorrection judgeCorrection, Corrections corrections) {
        this.reportError = reportError;
        this.judgeCorrection = judgeCorrection;
        this.corrections = corrections;
    }

    @PostMapping("/api/editions/{id}/corrections")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt report(@PathVariable long id, @RequestBody ErrorBody body, HttpServletRequest request) throws Refusal {
        return reportError.reportError(id, new Found(body.words(), body.description(), body.contact(), null, request.getRemoteAddr()));
    }

    @GetMapping("/api/editions/corrections/{number}")
    Answer answer(@PathVariable String number) {
        return corrections.answer(number);
    }

    @GetMapping("/api/corrections")
    Listing list(Actor actor, @RequestParam(defaultValue = "false") boolean all, @RequestParam(defaultValue = "0") long after,
                 @RequestParam(defaultValue = "20") int size) {
        return corrections.corrections(actor, new Query(!all, after, size));
    }

    @GetMapping("/api/corrections/{id}")
    CorrectionView correction(Actor actor, @PathVariable long id) {
        return corrections.correction(actor, id);
    }

    @PostMapping("/api/corrections/{id}")
    CorrectionView judge(Actor actor, @PathVariable long id, @Valid @RequestBody JudgementBody body) throws Refusal {
        judgeCorrection.judgeCorrection(actor, id, new Judgement(body.accepted(), body.answer()));
        return corrections.correction(actor, id);
    }

    record ErrorBody(String words, String description, String contact) {
    }

    record JudgementBody(@NotNull Boolean accepted, String answer) {
    }
}
