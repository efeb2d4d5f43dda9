package org.qianfa.figures.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.qianfa.figures.ConfirmFigures;
import org.qianfa.figures.FigureRequests;
import org.qianfa.figures.FigureRequests.RequestView;
import org.qianfa.figures.GiveFigures;
import org.qianfa.figures.WithdrawRequest;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Requests for figures as JSON. Every command answers with the request as it is afterwards. */
@RestController
@RequestMapping("/api/requests/{id}")
class CollectionApi {

    private final FigureRequests requests;
    private final GiveFigures giveFigures;
    private final ConfirmFigures confirmFigures;
    private final WithdrawRequest withdrawRequest;

    CollectionApi(FigureRequests requests, GiveFigures giveFigures, ConfirmFigures confirmFigures, WithdrawRequest withdrawRequest) {
        this.requests = requests;
        this.giveFigures = giveFigures;
        this.confirmFigures = confirmFigures;
        this.withdrawRequest = withdrawRequest;
    }

    @GetMapping
    RequestView request(Actor actor, @PathVariable long id) {
        return requests.request(actor, id);
    }

    @PostMapping("/values")
    RequestView give(Actor actor, @PathVariable long id, @Valid @RequestBody ValuesRequest request) throws Refusal {
        giveFigures.giveFigures(actor, id, request.values(), request.handIn());
        return requests.request(actor, id);
    }

    @PostMapping("/confirmation")
    RequestView confirm(Actor actor, @PathVariable long id, @Valid @RequestBody ConfirmationRequest request) throws Refusal {
        confirmFigures.confirmFigures(actor, id, request.approved(), request.reason());
        return requests.request(actor, id);
    }

    @PostMapping("/withdrawal")
    RequestView withdraw(Actor actor, @PathVariable long id, @Valid @RequestBody WithdrawalRequest request) throws Refusal {
        withdrawRequest.withdrawRequest(actor, id, request.reason());
        return requests.request(actor, id);
    }

    record ValuesRequest(@NotNull List<GiveFigures.@NotNull Given> values, boolean handIn) {
    }

    record ConfirmationRequest(@NotNull Boolean approved, String reason) {
    }

    record WithdrawalRequest(String reason) {
    }
}
