package org.qianfa.cooperation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.qianfa.cooperation.AskCountersign;
import org.qianfa.cooperation.CountersignMode;
import org.qianfa.cooperation.CountersignTiming;
import org.qianfa.cooperation.CountersignVote;
import org.qianfa.cooperation.Countersigns;
import org.qianfa.cooperation.GiveCountersign;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Countersigns as JSON. */
@RestController
class CountersignApi {

    private final Countersigns countersigns;
    private final AskCountersign askCountersign;
    private final GiveCountersign giveCountersign;

    CountersignApi(Countersigns countersigns, AskCountersign askCountersign, GiveCountersign giveCountersign) {
        this.countersigns = countersigns;
        this.askCountersign = askCountersign;
        this.giveCountersign = giveCountersign;
    }

    @GetMapping("/api/reports/{id}/countersigns")
    List<Countersigns.Countersign> ofReport(Actor actor, @PathVariable long id) {
        return countersigns.ofReport(actor, id);
    }

    @PostMapping("/api/reports/{id}/countersigns")
    @ResponseStatus(HttpStatus.CREATED)
    Countersigns.Countersign ask(Actor actor, @PathVariable long id, @Valid @RequestBody CallBody body) throws Refusal {
        return countersigns.countersign(actor, askCountersign.askCountersign(actor, new AskCountersign.Command(id, body.taskId(), body.mode(),
                body.needed() == null ? 0 : body.needed(), body.timing(), body.signerIds(), body.word(), body.dueOn())));
    }

    @GetMapping("/api/countersigns/{id}")
    Countersigns.Countersign countersign(Actor actor, @PathVariable long id) {
        return countersigns.countersign(actor, id);
    }

    @PostMapping("/api/countersigns/{id}/votes")
    Countersigns.Countersign vote(Actor actor, @PathVariable long id, @Valid @RequestBody VoteBody body) throws Refusal {
        giveCountersign.giveCountersign(actor, id, body.vote(), body.word());
        return countersigns.countersign(actor, id);
    }

    /** @param needed for a vote only @param dueOn may be left out */
    record CallBody(String taskId, @NotNull CountersignMode mode, Integer needed, @NotNull CountersignTiming timing, List<Long> signerIds,
                    String word, LocalDate dueOn) {
    }

    record VoteBody(@NotNull CountersignVote vote, String word) {
    }
}
