package org.qianfa.inbox.web;

import org.qianfa.inbox.CompareInbox;
import org.qianfa.inbox.RebuildInbox;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** For the administrator: does the inbox show what the engine waits for. A page, and a panel on the cockpit. */
@Controller
class InboxCarePage {

    private final CompareInbox comparing;
    private final RebuildInbox rebuilding;

    InboxCarePage(CompareInbox comparing, RebuildInbox rebuilding) {
        this.comparing = comparing;
        this.rebuilding = rebuilding;
    }

    @GetMapping("/inbox/comparison")
    String comparison(Actor actor, @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx, Model model) {
        model.addAttribute("comparison", comparing.compareInbox(actor));
        return htmx ? "inbox/comparison :: panel" : "inbox/comparison";
    }

    @PostMapping("/inbox/rebuild")
    String rebuild(Actor actor, RedirectAttributes flash) {
        rebuilding.rebuildInbox(actor);
        flash.addFlashAttribute("notice", "inbox.notice.rebuilt");
        return "redirect:/inbox/comparison";
    }
}
