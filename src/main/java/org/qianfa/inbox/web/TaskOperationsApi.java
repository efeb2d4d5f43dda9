package org.qianfa.inbox.web;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.workflow.LendTask;
import org.qianfa.workflow.TransferTask;
import org.qianfa.workflow.UrgeTask;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Handing tasks on, as JSON. */
@RestController
@RequestMapping("/api/inbox/{taskId}")
@ResponseStatus(HttpStatus.NO_CONTENT)
class TaskOperationsApi {

    private final TransferTask transferring;
    private final LendTask lending;
    private final UrgeTask urging;

    TaskOperationsApi(TransferTask transferring, LendTask lending, UrgeTask urging) {
        this.transferring = transferring;
        this.lending = lending;
        this.urging = urging;
    }

    @PostMapping("/transfer")
    void transfer(Actor actor, @PathVariable String taskId, @RequestBody To body) throws Refusal {
        transferring.transfer(actor, taskId, body.to(), body.word());
    }

    @PostMapping("/lend")
    void lend(Actor actor, @PathVariable String taskId, @RequestBody To body) throws Refusal {
        lending.lend(actor, taskId, body.to(), body.word());
    }

    @PostMapping("/give-back")
    void giveBack(Actor actor, @PathVariable String taskId, @RequestBody Word body) throws Refusal {
        lending.giveBack(actor, taskId, body.word());
    }

    @PostMapping("/take-back")
    void takeBack(Actor actor, @PathVariable String taskId, @RequestBody Word body) throws Refusal {
        lending.takeBack(actor, taskId, body.word());
    }

    @PostMapping("/urge")
    void urge(Actor actor, @PathVariable String taskId, @RequestBody Word body) throws Refusal {
        urging.urge(actor, taskId, body.word());
    }

    /** @param to the person, @param word the reason, or what is to be done */
    record To(long to, String word) {
    }

    record Word(String word) {
    }
}
