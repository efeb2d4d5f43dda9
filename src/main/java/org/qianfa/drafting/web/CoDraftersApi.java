package org.qianfa.drafting.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.qianfa.drafting.CoDrafting;
import org.qianfa.drafting.CoDrafting.CoDrafterView;
import org.qianfa.drafting.InviteCoDrafter;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who helps with a section, as JSON. */
@RestController
@RequestMapping("/api/sections/{id}/co-drafters")
class CoDraftersApi {

    private final CoDrafting coDrafting;
    private final InviteCoDrafter inviteCoDrafter;

    CoDraftersApi(CoDrafting coDrafting, InviteCoDrafter inviteCoDrafter) {
        this.coDrafting = coDrafting;
        this.inviteCoDrafter = inviteCoDrafter;
    }

    @GetMapping
    List<CoDrafterView> list(Actor actor, @PathVariable long id) {
        return coDrafting.ofSection(actor, id);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    List<CoDrafterView> invite(Actor actor, @PathVariable long id, @Valid @RequestBody Invitation invitation) throws Refusal {
        inviteCoDrafter.inviteCoDrafter(actor, id, invitation.personId());
        return coDrafting.ofSection(actor, id);
    }

    @DeleteMapping("/{personId}")
    List<CoDrafterView> dismiss(Actor actor, @PathVariable long id, @PathVariable long personId) throws Refusal {
        inviteCoDrafter.dismissCoDrafter(actor, id, personId);
        return coDrafting.ofSection(actor, id);
    }

    record Invitation(@NotNull Long personId) {
    }
}
