package org.qianfa.drafting.web;

import java.util.List;
import org.qianfa.drafting.SetAsideDrafts;
import org.qianfa.drafting.SetAsideDrafts.SetAsideDraftView;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A person's drafts that brought texts took the place of, as JSON. */
@RestController
@RequestMapping("/api/sections/{id}/set-aside")
class SetAsideApi {

    private final SetAsideDrafts setAsideDrafts;

    SetAsideApi(SetAsideDrafts setAsideDrafts) {
        this.setAsideDrafts = setAsideDrafts;
    }

    @GetMapping
    List<SetAsideDraftView> list(Actor actor, @PathVariable long id) {
        return setAsideDrafts.setAside(actor, id);
    }

    /** @return what is set aside then */
    @PostMapping("/{draftId}/restoration")
    List<SetAsideDraftView> restore(Actor actor, @PathVariable long id, @PathVariable long draftId) throws Refusal {
        setAsideDrafts.restore(actor, id, draftId);
        return setAsideDrafts.setAside(actor, id);
    }
}
