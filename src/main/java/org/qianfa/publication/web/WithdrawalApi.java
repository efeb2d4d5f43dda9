package org.qianfa.publication.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.qianfa.publication.DecideWithdrawal;
import org.qianfa.publication.DecideWithdrawal.Ruling;
import org.qianfa.publication.EditionWithdrawals;
import org.qianfa.publication.EditionWithdrawals.Overview;
import org.qianfa.publication.EditionWithdrawals.WithdrawalView;
import org.qianfa.publication.ProposeWithdrawal;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Withdrawals of editions as JSON. */
@RestController
class WithdrawalApi {

    private final EditionWithdrawals withdrawals;
    private final ProposeWithdrawal proposeWithdrawal;
    private final DecideWithdrawal decideWithdrawal;

    WithdrawalApi(EditionWithdrawals withdrawals, ProposeWithdrawal proposeWithdrawal, DecideWithdrawal decideWithdrawal) {
        this.withdrawals = withdrawals;
        this.proposeWithdrawal = proposeWithdrawal;
        this.decideWithdrawal = decideWithdrawal;
    }

    @GetMapping("/api/reports/{id}/withdrawals")
    Overview overview(Actor actor, @PathVariable long id) {
        return withdrawals.ofReport(actor, id);
    }

    @PostMapping("/api/reports/{id}/withdrawals")
    @ResponseStatus(HttpStatus.CREATED)
    WithdrawalView propose(Actor actor, @PathVariable long id, @Valid @RequestBody Proposal body) throws Refusal {
        return withdrawals.withdrawal(actor, proposeWithdrawal.proposeWithdrawal(actor, id, body.editionId(), body.reason()));
    }

    @GetMapping("/api/withdrawals/{id}")
    WithdrawalView withdrawal(Actor actor, @PathVariable long id) {
        return withdrawals.withdrawal(actor, id);
    }

    @PostMapping("/api/withdrawals/{id}")
    WithdrawalView decide(Actor actor, @PathVariable long id, @Valid @RequestBody Decision body) throws Refusal {
        decideWithdrawal.decideWithdrawal(actor, id, new Ruling(body.approved(), Boolean.TRUE.equals(body.correct()), body.reason()));
        return withdrawals.withdrawal(actor, id);
    }

    record Proposal(@NotNull Long editionId, String reason) {
    }

    record Decision(@NotNull Boolean approved, Boolean correct, String reason) {
    }
}
