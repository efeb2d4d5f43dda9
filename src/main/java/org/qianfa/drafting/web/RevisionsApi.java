package org.qianfa.drafting.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.qianfa.drafting.RestoreRevision;
import org.qianfa.drafting.Revisions;
import org.qianfa.drafting.Revisions.RevisionView;
import org.qianfa.drafting.SaveRevision;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The revisions of a section as JSON. Whoever writes one must name the newest known by {@code If-Match} ({@code "r3"}, or
 * the tag of a draft): 428 without, 412 with the newest text if another came between.
 */
@RestController
@RequestMapping("/api/sections/{id}/revisions")
class RevisionsApi {

    private final Revisions revisions;
    private final SaveRevision saveRevision;
    private final RestoreRevision restoreRevision;

    RevisionsApi(Revisions revisions, SaveRevision saveRevision, RestoreRevision restoreRevision) {
        this.revisions = revisions;
        this.saveRevision = saveRevision;
        this.restoreRevision = restoreRevision;
    }

    /** Newest first. */
    @GetMapping
    List<RevisionView> list(Actor actor, @PathVariable long id) {
        return revisions.ofSection(actor, id);
    }

    @GetMapping("/{number}")
    ResponseEntity<RevisionView> revision(Actor actor, @PathVariable long id, @PathVariable int number) {
        return answer(HttpStatus.OK, revisions.revision(actor, id, number));
    }

    @PostMapping
    ResponseEntity<RevisionView> save(Actor actor, @PathVariable long id, @Valid @RequestBody RevisionRequest request,
                                      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) throws Refusal {
        return answer(HttpStatus.CREATED, saveRevision.saveRevision(actor,
                new SaveRevision.Command(id, request.text(), Tags.knownRevision(ifMatch), request.reason())));
    }

    @PostMapping("/{number}/restoration")
    ResponseEntity<RevisionView> restore(Actor actor, @PathVariable long id, @PathVariable int number,
                                         @RequestBody RestorationRequest request,
                                         @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) throws Refusal {
        return answer(HttpStatus.CREATED, restoreRevision.restoreRevision(actor,
                new RestoreRevision.Command(id, number, Tags.knownRevision(ifMatch), request.reason())));
    }

    private static ResponseEntity<RevisionView> answer(HttpStatus status, RevisionView revision) {
        return ResponseEntity.status(status).eTag(Tags.of(revision.number())).body(revision);
    }

    /** @param reason may be left out */
    record RevisionRequest(@NotNull String text, String reason) {
    }

    record RestorationRequest(String reason) {
    }
}
