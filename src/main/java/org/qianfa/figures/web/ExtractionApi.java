package org.qianfa.figures.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.qianfa.figures.ExtractFigures;
import org.qianfa.figures.ExtractFigures.Proposal;
import org.qianfa.figures.ExtractFigures.Taken;
import org.qianfa.figures.FigureLedger;
import org.qianfa.figures.FigureLedger.Filter;
import org.qianfa.figures.FigureView;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Last year's values from a text, as programs fill them in: the text there is, the numbers in a text, those taken. */
@RestController
@RequestMapping("/api/reports/{id}/figures/extraction")
class ExtractionApi {

    private final ExtractFigures extractFigures;
    private final FigureLedger ledger;

    ExtractionApi(ExtractFigures extractFigures, FigureLedger ledger) {
        this.extractFigures = extractFigures;
        this.ledger = ledger;
    }

    @GetMapping
    TextAnswer lastYear(Actor actor, @PathVariable long id) {
        return new TextAnswer(extractFigures.lastYearsText(actor, id));
    }

    @PostMapping("/proposals")
    List<Proposal> propose(Actor actor, @PathVariable long id, @Valid @RequestBody TextRequest request) throws Refusal {
        return extractFigures.propose(actor, id, request.text());
    }

    @PostMapping
    List<FigureView> take(Actor actor, @PathVariable long id, @Valid @RequestBody TakeRequest request) throws Refusal {
        extractFigures.take(actor, id, request.taken());
        return ledger.figures(actor, id, Filter.ALL);
    }

    record TextRequest(@NotNull String text) {
    }

    /** @param text of last year's report, empty if there is none */
    record TextAnswer(String text) {
    }

    record TakeRequest(@NotNull List<@NotNull Taken> taken) {
    }
}
