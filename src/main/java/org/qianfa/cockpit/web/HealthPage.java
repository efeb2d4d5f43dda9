package org.qianfa.cockpit.web;

import org.qianfa.cockpit.WatchHealth;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** How the running system is. */
@Controller
class HealthPage {

    private final WatchHealth health;

    HealthPage(WatchHealth health) {
        this.health = health;
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
}
