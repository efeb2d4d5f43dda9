package org.qianfa.review.web;

import java.util.List;
import org.qianfa.review.Mentions;
import org.qianfa.review.Mentions.Reachable;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Where the own name stands after an @, and whom one can name. */
@Controller
class MentionsPage {

    private static final int ROWS = 20;

    private final Mentions mentions;
    private final Names names;

    MentionsPage(Mentions mentions, Names names) {
        this.mentions = mentions;
        this.names = names;
    }

    @GetMapping("/mentions")
    String page(Actor actor, @RequestParam(required = false) Long after, Model model) {
        Mentions.Page page = mentions.ofReader(actor, after, ROWS);
        model.addAttribute("mentions", page);
        model.addAttribute("people", names.people(page.items().stream().map(Mentions.Mention::byId).toList()));
        return "review/mentioned";
    }

    /** @param opinion what is replied to */
    @GetMapping("/api/matters/{id}/mentionable")
    @ResponseBody
    List<Reachable> reachable(Actor actor, @PathVariable long id, @RequestParam(required = false) Long opinion) {
        return mentions.reachable(actor, id, opinion);
    }
}
