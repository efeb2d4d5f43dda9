package org.qianfa.cooperation.web;

import java.util.List;
import org.qianfa.cooperation.CancelCountersign;
import org.qianfa.cooperation.ChangeSigners;
import org.qianfa.cooperation.Countersigns;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Signers added and removed, and countersigns given up, as JSON. */
@RestController
@RequestMapping("/api/countersigns/{id}")
class CountersignChangesApi {

    private final Countersigns countersigns;
    private final ChangeSigners changeSigners;
    private final CancelCountersign cancelCountersign;

    CountersignChangesApi(Countersigns countersigns, ChangeSigners changeSigners, CancelCountersign cancelCountersign) {
        this.countersigns = countersigns;
        this.changeSigners = changeSigners;
        this.cancelCountersign = cancelCountersign;
    }

    @PostMapping("/signers")
    Countersigns.Countersign add(Actor actor, @PathVariable long id, @RequestBody SignersBody body) throws Refusal {
        changeSigners.addSigners(actor, id, body.signerIds(), body.reason());
        return countersigns.countersign(actor, id);
    }

    @PostMapping("/removals")
    Countersigns.Countersign remove(Actor actor, @PathVariable long id, @RequestBody RemovalBody body) throws Refusal {
        changeSigners.removeSigner(actor, id, body.signerId(), body.reason());
        return countersigns.countersign(actor, id);
    }

    @PostMapping("/cancellation")
    Countersigns.Countersign cancel(Actor actor, @PathVariable long id, @RequestBody CancellationBody body) throws Refusal {
        cancelCountersign.cancelCountersign(actor, id, body.reason());
        return countersigns.countersign(actor, id);
    }

    record SignersBody(List<Long> signerIds, String reason) {
    }

    record RemovalBody(long signerId, String reason) {
    }

    record CancellationBody(String reason) {
    }
}
