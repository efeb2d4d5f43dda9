package org.qianfa.people.web;

import org.qianfa.shared.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who is asking, with the roles held now. */
@RestController
class MeApi {

    @GetMapping("/api/me")
    Actor me(Actor actor) {
        return actor;
    }
}
