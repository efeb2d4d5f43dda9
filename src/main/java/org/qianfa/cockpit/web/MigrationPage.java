package org.qianfa.cockpit.web;

import jakarta.servlet.http.HttpServletResponse;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shell.Refused;
import org.qianfa.workflow.MigrateProcesses;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Versions of processes that still run beside newer ones, and what brings them over. */
@Controller
class MigrationPage {

    private final MigrateProcesses migrating;

    MigrationPage(MigrateProcesses migrating) {
        this.migrating = migrating;
    }

    @GetMapping("/cockpit/migrations")
    String versions(Actor actor, Model model) {
        model.addAttribute("versions", migrating.olderVersions(actor));
        model.addAttribute("administrator", true);
        return "cockpit/migrations";
    }

    @GetMapping("/cockpit/migrations/{processKey}/{version}")
    String plan(Actor actor, @PathVariable String processKey, @PathVariable int version, @RequestParam(required = false) Long report,
                Model model) {
        model.addAttribute("processKey", processKey);
        model.addAttribute("version", version);
        model.addAttribute("report", report);
        model.addAttribute("administrator", true);
        model.addAttribute("plan", migrating.plan(actor, processKey, version, report));
        return "cockpit/migration";
    }

    @PostMapping("/cockpit/migrations/{processKey}/{version}")
    String migrate(Actor actor, @PathVariable String processKey, @PathVariable int version, @RequestParam(required = false) Long report,
                   @RequestParam(defaultValue = "") String reason, Model model, HttpServletResponse response, RedirectAttributes flash) {
        try {
            int instances = migrating.migrate(actor, processKey, version, report, reason);
            flash.addFlashAttribute("notice", report == null ? "cockpit.notice.migrating" : "cockpit.notice.migrated");
            flash.addFlashAttribute("noticeArguments", new Object[] {instances});
            return "redirect:/cockpit/migrations";
        } catch (Refusal refusal) {
            String page = plan(actor, processKey, version, report, model);
            Refused.show(refusal, model, response);
            return page;
        }
    }
}
