package org.qianfa.drafting.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.qianfa.drafting.DraftOutdated;
import org.qianfa.drafting.DraftView;
import org.qianfa.drafting.OpenDraft;
import org.qianfa.drafting.SaveDraft;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Autosave. The entity tag names revision and draft; a save with {@code If-Match} is answered 412 with what is kept when
 * another window of the same person saved meanwhile, a save without it overwrites. A newer revision is no obstacle: the
 * answer names it, and the draft is merged later.
 */
@RestController
@RequestMapping("/api/sections/{id}/draft")
class DraftApi {

    private final OpenDraft openDraft;
    private final SaveDraft saveDraft;

    DraftApi(OpenDraft openDraft, SaveDraft saveDraft) {
        this.openDraft = openDraft;
        this.saveDraft = saveDraft;
    }

    @GetMapping
    ResponseEntity<DraftView> open(Actor actor, @PathVariable long id) {
        return answer(HttpStatus.OK, openDraft.openDraft(actor, id));
    }

    @PutMapping
    ResponseEntity<DraftView> save(Actor actor, @PathVariable long id, @Valid @RequestBody DraftRequest request,
                                   @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) throws Refusal {
        try {
            SaveDraft.Command command = new SaveDraft.Command(id, request.text(), request.basedOnRevision(),
                    Tags.stamp(ifMatch));
            return answer(HttpStatus.OK, saveDraft.saveDraft(actor, command));
        } catch (DraftOutdated outdated) {
            return answer(HttpStatus.PRECONDITION_FAILED, outdated.kept());
        }
    }

    private static ResponseEntity<DraftView> answer(HttpStatus status, DraftView view) {
        return ResponseEntity.status(status).eTag(Tags.of(view.stamp())).body(view);
    }

    record DraftRequest(@NotNull String text, int basedOnRevision) {
    }
}
