package org.qianfa.publication.web;

import jakarta.servlet.http.HttpServletResponse;
import org.qianfa.publication.CloseIncident;
import org.qianfa.publication.Incidents;
import org.qianfa.publication.Incidents.IncidentView;
import org.qianfa.publication.Incidents.Query;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.qianfa.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where office, coordinator and system administrator see what is wrong with published pages. */
@Controller
@RequestMapping("/publication/incidents")
class IncidentPage {

    private static final int PAGE_SIZE = 20;

    private final Incidents incidents;
    private final CloseIncident closeIncident;

    IncidentPage(Incidents incidents, CloseIncident closeIncident) {
        this.incidents = incidents;
        this.closeIncident = closeIncident;
    }

    @GetMapping
    String list(Actor actor, @RequestParam(defaultValue = "false") boolean all, @RequestParam(defaultValue = "0") long after, Model model) {
        model.addAttribute("listing", incidents.incidents(actor, new Query(!all, after, PAGE_SIZE)));
        model.addAttribute("all", all);
        model.addAttribute("after", after);
        return "publication/incidents";
    }

    @GetMapping("/{id}")
    String page(Actor actor, @PathVariable long id, Model model) {
        IncidentView incident = incidents.incident(actor, id);
        model.addAttribute("incident", incident);
        model.addAttribute("closes", !incident.closed() && (actor.holds(Role.OFFICE, incident.unitId()) || actor.holds(Role.SYSTEM_ADMIN)));
        return "publication/incident";
    }

    @PostMapping("/{id}")
    String close(Actor actor, @PathVariable long id, @RequestParam(defaultValue = "") String reason, Model model, RedirectAttributes redirect,
                 HttpServletResponse response) {
        try {
            closeIncident.closeIncident(actor, id, reason.replace("\r\n", "\n"));
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            model.addAttribute("reason", reason);
            return page(actor, id, model);
        }
        redirect.addFlashAttribute("notice", "publication.incident.closed");
        return "redirect:/publication/incidents/" + id;
    }
}
