package org.qianfa.figures.web;

import java.util.List;
import org.qianfa.figures.FigureLedger;
import org.qianfa.figures.FigureOrigins;
import org.qianfa.figures.FigureOrigins.Offer;
import org.qianfa.figures.FigureView;
import org.qianfa.figures.TakeFigures;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Figures from the registers, for programs. */
@RestController
@RequestMapping("/api")
class SourcesApi {

    private final TakeFigures takeFigures;
    private final FigureOrigins origins;
    private final FigureLedger ledger;

    SourcesApi(TakeFigures takeFigures, FigureOrigins origins, FigureLedger ledger) {
        this.takeFigures = takeFigures;
        this.origins = origins;
        this.ledger = ledger;
    }

    @GetMapping("/reports/{id}/figures/sources")
    List<Offer> offers(Actor actor, @PathVariable long id) {
        return origins.offers(actor, id);
    }

    /** @return how many lines were added or changed */
    @PostMapping("/reports/{id}/figures/sources")
    Taken take(Actor actor, @PathVariable long id, @RequestBody Wanted wanted) throws Refusal {
        return new Taken(takeFigures.takeFigures(actor, id, wanted.keys() == null ? List.of() : wanted.keys(), wanted.departmentId()));
    }

    @PostMapping("/figures/{id}/refreshing")
    FigureView refresh(Actor actor, @PathVariable long id, @RequestBody Refreshing refreshing) throws Refusal {
        takeFigures.refreshFigure(actor, id, refreshing.reason());
        return ledger.figure(actor, id);
    }

    /** @param keys what to take, see the offers @param departmentId answers for what is new */
    record Wanted(List<String> keys, long departmentId) {
    }

    record Taken(int taken) {
    }

    record Refreshing(String reason) {
    }
}
