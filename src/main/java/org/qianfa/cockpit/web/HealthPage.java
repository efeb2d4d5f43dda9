package org.qianfa.cockpit.web;

import org.qianfa.cockpit.RebuildStays;
import org.qianfa.cockpit.WatchHealth;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How the running system is. */
@Controller
class HealthPage {

    private final WatchHealth health;
    private final RebuildStays rebuilding;

    HealthPage(WatchHealth health, RebuildStays rebuilding) {
        this.health = health;
        this.rebuilding = rebuilding;
    }

    @GetMapping("/cockpit/health")
    String health(Actor actor, Model model) {
        model.addAttribute("health", health.health(actor));
        model.addAttribute("administrator", true);
        return "cockpit/health";
    }

    @GetMapping("/api/cockpit/health")
    @ResponseBody
    WatchHealth.Health health(Actor actor) {
        return health.health(actor);
    }

    @PostMapping("/cockpit/stays/rebuild")
    String rebuild(Actor actor, RedirectAttributes flash) {
        flash.addFlashAttribute("noticeArguments", new Object[] {rebuilding.rebuildStays(actor)});
        flash.addFlashAttribute("notice", "cockpit.notice.staysRebuilt");
        return "redirect:/cockpit/health";
    }

    @PostMapping("/api/cockpit/stays/rebuild")
    @ResponseBody
    Rebuilt rebuild(Actor actor) {
        return new Rebuilt(rebuilding.rebuildStays(actor));
    }

    record Rebuilt(int stays) {
    }
}
