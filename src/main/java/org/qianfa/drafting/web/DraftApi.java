package org.qianfa.drafting.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
 * either has moved on, a save without it overwrites.
 */
@RestController
@RequestMapping("/api/sections/{id}/draft")
class DraftApi {

    private static final Pattern TAG = Pattern.compile("\"r(\\d{1,9})-d(\\d{1,9})\"");

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
            SaveDraft.Command command = new SaveDraft.Command(id, request.text(), request.basedOnRevision(), stamp(ifMatch));
            return answer(HttpStatus.OK, saveDraft.saveDraft(actor, command));
        } catch (DraftOutdated outdated) {
            return answer(HttpStatus.PRECONDITION_FAILED, outdated.kept());
        }
    }

    static String tag(DraftView.Stamp stamp) {
        return "\"r" + stamp.revision() + "-d" + stamp.draft() + "\"";
    }

    private static ResponseEntity<DraftView> answer(HttpStatus status, DraftView view) {
        return ResponseEntity.status(status).eTag(tag(view.stamp())).body(view);
    }

    /** A tag of any other form matches nothing. */
    static DraftView.Stamp stamp(String ifMatch) {
        if (ifMatch == null || ifMatch.equals("*")) {
            return null;
        }
        Matcher matcher = TAG.matcher(ifMatch.strip());
        return matcher.matches()
                ? new DraftView.Stamp(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)))
                : new DraftView.Stamp(-1, -1);
    }

    record DraftRequest(@NotNull String text, int basedOnRevision) {
    }
}
