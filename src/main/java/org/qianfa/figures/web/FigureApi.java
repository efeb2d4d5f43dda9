package org.qianfa.figures.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.qianfa.figures.ChangeFigure;
import org.qianfa.figures.DescribeFigure;
import org.qianfa.figures.FigureLedger;
import org.qianfa.figures.FigureLedger.ChangeView;
import org.qianfa.figures.FigureSpec;
import org.qianfa.figures.FigureView;
import org.qianfa.figures.RemoveFigure;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One figure as JSON. Every command answers with the figure as it is afterwards, if it is. */
@RestController
@RequestMapping("/api/figures/{id}")
class FigureApi {

    private final FigureLedger ledger;
    private final ChangeFigure changeFigure;
    private final DescribeFigure describeFigure;
    private final RemoveFigure removeFigure;

    FigureApi(FigureLedger ledger, ChangeFigure changeFigure, DescribeFigure describeFigure, RemoveFigure removeFigure) {
        this.ledger = ledger;
        this.changeFigure = changeFigure;
        this.describeFigure = describeFigure;
        this.removeFigure = removeFigure;
    }

    @GetMapping
    FigureView figure(Actor actor, @PathVariable long id) {
        return ledger.figure(actor, id);
    }

    @GetMapping("/history")
    List<ChangeView> history(Actor actor, @PathVariable long id) {
        return ledger.history(actor, id);
    }

    @PostMapping("/value")
    FigureView change(Actor actor, @PathVariable long id, @Valid @RequestBody ValueRequest request) throws Refusal {
        changeFigure.changeFigure(actor, id, request.value(), request.reason());
        return ledger.figure(actor, id);
    }

    @PostMapping("/description")
    FigureView describe(Actor actor, @PathVariable long id, @Valid @RequestBody DescriptionRequest request) throws Refusal {
        describeFigure.describeFigure(actor, id, request.spec(), request.reason());
        return ledger.figure(actor, id);
    }

    @PostMapping("/removal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Actor actor, @PathVariable long id, @Valid @RequestBody RemovalRequest request) throws Refusal {
        removeFigure.removeFigure(actor, id, request.reason());
    }

    /** @param reason needed if the figure had a value before */
    record ValueRequest(@NotNull BigDecimal value, String reason) {
    }

    record DescriptionRequest(@NotNull FigureSpec spec, String reason) {
    }

    record RemovalRequest(String reason) {
    }
}
