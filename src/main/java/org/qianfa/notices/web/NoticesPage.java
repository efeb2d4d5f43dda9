package org.qianfa.notices.web;

import org.qianfa.notices.MyNotices;
import org.qianfa.notices.ReadNotices;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A person's notices: looking at one leads to the work and marks it as read. */
@Controller
class NoticesPage {

    private static final int ROWS = 30;

    private final MyNotices notices;
    private final ReadNotices reading;

    NoticesPage(MyNotices notices, ReadNotices reading) {
        this.notices = notices;
        this.reading = reading;
    }

    @GetMapping("/notices")
    String notices(Actor actor, @RequestParam(defaultValue = "false") boolean unread, @RequestParam(required = false) Long after, Model model) {
        MyNotices.Page page = notices.notices(actor, unread, after, ROWS);
        model.addAttribute("notices", page.items());
        model.addAttribute("cursor", page.next());
        model.addAttribute("after", after);
        model.addAttribute("unreadOnly", unread);
        model.addAttribute("count", HouseBell.capped(notices.unread(actor)));
        model.addAttribute("keepsTheSystem", actor.holds(Role.SYSTEM_ADMIN));
        return "notices/list";
    }

    @PostMapping("/notices/{noticeId}/visit")
    String visit(Actor actor, @PathVariable long noticeId) {
        return "redirect:" + reading.read(actor, noticeId);
    }

    @PostMapping("/notices/{noticeId}/reading")
    String read(Actor actor, @PathVariable long noticeId, @RequestParam(defaultValue = "false") boolean unread) {
        reading.read(actor, noticeId);
        return "redirect:/notices" + (unread ? "?unread=true" : "");
    }

    @PostMapping("/notices/reading")
    String readAll(Actor actor, @RequestParam long upTo, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", "notices.notice.read");
        flash.addFlashAttribute("noticeArguments", new Object[] {reading.readAll(actor, upTo)});
        return "redirect:/notices";
    }
}
