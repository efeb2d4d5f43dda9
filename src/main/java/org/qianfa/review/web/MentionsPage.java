package org.qianfa.review.web;

import java.util.List;
import org.qianfa.review.Mentions;
import org.qianfa.review.Mentions.Reachable;
import org.qianfa.review.SeeMentions;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the own name stands after an @, and whom one can name. */
@Controller
class MentionsPage {

    private static final int ROWS = 20;

    private final Mentions mentions;
    private final SeeMentions seeMentions;
    private final Names names;

    MentionsPage(Mentions mentions, SeeMentions seeMentions, Names names) {
        this.mentions = mentions;
        this.seeMentions = seeMentions;
        this.names = names;
    }

    @GetMapping("/mentions")
    String page(Actor actor, @RequestParam(required = false) Long after, Model model) {
        Mentions.Page page = mentions.ofReader(actor, after, ROWS);
        model.addAttribute("mentions", page);
        model.addAttribute("unseen", mentions.unseen(actor));
        model.addAttribute("people", names.people(page.items().stream().map(Mentions.Mention::byId).toList()));
        return "review/mentioned";
    }

    /** On to where it is. */
    @PostMapping("/mentions/{mentionId}/seen")
    String see(Actor actor, @PathVariable long mentionId) {
        SeeMentions.Place place = seeMentions.seeMention(actor, mentionId);
        return "redirect:/matters/" + place.matterId() + "?open=" + place.opinionId() + "#annotation-" + place.opinionId();
    }

    /** @param upTo the newest on the page; what came since stays as it is */
    @PostMapping("/mentions/seen")
    String seeAll(Actor actor, @RequestParam(defaultValue = "0") long upTo, RedirectAttributes redirect) {
        redirect.addFlashAttribute("noticeArguments", new Object[] {seeMentions.seeMentions(actor, upTo)});
        redirect.addFlashAttribute("notice", "review.mentions.seenAll");
        return "redirect:/mentions";
    }

    @GetMapping("/api/mentions")
    @ResponseBody
    Mentions.Page list(Actor actor, @RequestParam(required = false) Long after, @RequestParam(defaultValue = "20") int size) {
        return mentions.ofReader(actor, after, size);
    }

    @PostMapping("/api/mentions/seen")
    @ResponseBody
    Seen seen(Actor actor, @RequestBody SeenBody body) {
        return new Seen(seeMentions.seeMentions(actor, body.upTo()));
    }

    record SeenBody(long upTo) {
    }

    record Seen(int seen) {
    }

    /** @param opinion what is replied to */
    @GetMapping("/api/matters/{id}/mentionable")
    @ResponseBody
    List<Reachable> reachable(Actor actor, @PathVariable long id, @RequestParam(required = false) Long opinion) {
        return mentions.reachable(actor, id, opinion);
    }
}
