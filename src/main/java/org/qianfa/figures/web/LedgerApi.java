package org.qianfa.figures.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.qianfa.figures.AddFigure;
import org.qianfa.figures.FigureLedger;
import org.qianfa.figures.FigureLedger.Filter;
import org.qianfa.figures.FigureLedger.RemovedView;
import org.qianfa.figures.FigureRequests;
import org.qianfa.figures.FigureRequests.RequestView;
import org.qianfa.figures.FigureSpec;
import org.qianfa.figures.FigureState;
import org.qianfa.figures.FigureView;
import org.qianfa.figures.RequestFigures;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The ledger of a report as JSON. */
@RestController
@RequestMapping("/api/reports/{id}")
class LedgerApi {

    private final FigureLedger ledger;
    private final FigureRequests requests;
    private final AddFigure addFigure;
    private final RequestFigures requestFigures;

    LedgerApi(FigureLedger ledger, FigureRequests requests, AddFigure addFigure, RequestFigures requestFigures) {
        this.ledger = ledger;
        this.requests = requests;
        this.addFigure = addFigure;
        this.requestFigures = requestFigures;
    }

    @GetMapping("/figures")
    List<FigureView> figures(Actor actor, @PathVariable long id, @RequestParam(required = false) Long department,
                             @RequestParam(required = false) FigureState state, @RequestParam(defaultValue = "") String words) {
        return ledger.figures(actor, id, new Filter(department, state, words));
    }

    @PostMapping("/figures")
    FigureView add(Actor actor, @PathVariable long id, @Valid @RequestBody AddRequest request) throws Refusal {
        return ledger.figure(actor, addFigure.addFigure(actor, id, request.spec(), request.value()));
    }

    @GetMapping("/figures/removed")
    List<RemovedView> removed(Actor actor, @PathVariable long id) {
        return ledger.removed(actor, id);
    }

    @GetMapping("/figure-requests")
    List<RequestView> requests(Actor actor, @PathVariable long id) {
        return requests.ofReport(actor, id);
    }

    @PostMapping("/figure-requests")
    RequestView request(Actor actor, @PathVariable long id, @Valid @RequestBody AskRequest request) throws Refusal {
        long requestId = requestFigures.requestFigures(actor, new RequestFigures.Command(id, request.departmentId(), request.dueOn(),
                request.items()));
        return requests.request(actor, requestId);
    }

    /** @param value may be left out */
    record AddRequest(@NotNull FigureSpec spec, BigDecimal value) {
    }

    record AskRequest(@NotNull Long departmentId, LocalDate dueOn, @NotNull List<RequestFigures.@NotNull Item> items) {
    }
}
