package org.qianfa.publication.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import org.qianfa.publication.ReleaseSheets;
import org.qianfa.publication.ReleaseSheets.Sheet;
import org.qianfa.publication.SchedulePublication;
import org.qianfa.publication.SchedulePublication.MomentPassed;
import org.qianfa.publication.SchedulePublication.Plan;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where office and final reviewer set when a report goes public. */
@Controller
@RequestMapping("/reports/{id}/schedule")
class SchedulePage {

    private final ReleaseSheets sheets;
    private final SchedulePublication schedulePublication;
    private final Clock clock;

    SchedulePage(ReleaseSheets sheets, SchedulePublication schedulePublication, Clock clock) {
        this.sheets = sheets;
        this.schedulePublication = schedulePublication;
        this.clock = clock;
    }

    @GetMapping
    String page(Actor actor, @PathVariable long id, Model model) {
        Sheet sheet = sheets.forScheduling(actor, id);
        model.addAttribute("sheet", sheet);
        if (!model.containsAttribute("moment")) {
            model.addAttribute("moment", sheet.publishAt() == null ? "" : LocalDateTime.ofInstant(sheet.publishAt(), clock.getZone()).toString());
            model.addAttribute("lateBecause", sheet.lateBecause());
        }
        return "publication/schedule";
    }

    /** @param act set, or once for at once */
    @PostMapping
    String schedule(Actor actor, @PathVariable long id, @RequestParam(defaultValue = "set") String act, @RequestParam(defaultValue = "") String moment,
                    @RequestParam(defaultValue = "") String lateBecause, Model model, RedirectAttributes redirect, HttpServletResponse response) {
        long release = sheets.forScheduling(actor, id).id();
        try {
            schedulePublication.schedulePublication(actor, release, "once".equals(act) ? Plan.atOnce() : new Plan(moment(moment), lateBecause));
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            model.addAttribute("moment", moment);
            model.addAttribute("lateBecause", lateBecause);
            return page(actor, id, model);
        }
        redirect.addFlashAttribute("notice", "once".equals(act) ? "publication.schedule.atOnce" : "publication.schedule.set");
        return "redirect:/reports/" + id;
    }

    private Instant moment(String typed) throws MomentPassed {
        try {
            return LocalDateTime.parse(typed.strip()).atZone(clock.getZone()).toInstant();
        } catch (DateTimeParseException noMoment) {
            throw new MomentPassed();
        }
    }
}
