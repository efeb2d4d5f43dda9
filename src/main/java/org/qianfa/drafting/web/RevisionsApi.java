package org.qianfa.drafting.web;

import java.util.List;
import org.qianfa.drafting.Revisions;
import org.qianfa.drafting.Revisions.RevisionView;
import org.qianfa.shared.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The revisions of a section as JSON, newest first. */
@RestController
class RevisionsApi {

    private final Revisions revisions;

    RevisionsApi(Revisions revisions) {
        this.revisions = revisions;
    }

    @GetMapping("/api/sections/{id}/revisions")
    List<RevisionView> list(Actor actor, @PathVariable long id) {
        return revisions.ofSection(actor, id);
    }
}
