package org.qianfa.notices.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.qianfa.notices.Medium;
import org.qianfa.notices.NoticeKind;
import org.qianfa.notices.NoticeSettings;
import org.qianfa.notices.NoticeSettings.Settings;
import org.qianfa.notices.Timing;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.qianfa.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a person says how to be told outside of the application. */
@Controller
class NoticeSettingsPage {

    private final NoticeSettings settings;

    NoticeSettingsPage(NoticeSettings settings) {
        this.settings = settings;
    }

    @GetMapping("/account/notices")
    String show(Actor actor, Model model) {
        return page(actor, settings.settings(actor), model);
    }

    /** @param fields {@code address.MAIL}, {@code timing.MAIL.RETURNED} and so on */
    @PostMapping("/account/notices")
    String keep(Actor actor, @RequestParam String language, @RequestParam int digestHour, @RequestParam Map<String, String> fields, Model model,
                HttpServletResponse response, RedirectAttributes flash) {
        NoticeSettings.Command command = new NoticeSettings.Command(language, digestHour, addresses(fields), timings(fields));
        try {
            settings.keep(actor, command);
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            return page(actor, asEntered(settings.settings(actor), command), model);
        }
        flash.addFlashAttribute("notice", "notices.notice.kept");
        return "redirect:/account/notices";
    }

    private static String page(Actor actor, Settings shown, Model model) {
        model.addAttribute("settings", shown);
        model.addAttribute("kinds", Arrays.stream(NoticeKind.values())
                .filter(kind -> kind != NoticeKind.SYSTEM || actor.holds(Role.SYSTEM_ADMIN)).toList());
        model.addAttribute("choices", Timing.values());
        return "notices/settings";
    }

    private static Settings asEntered(Settings kept, NoticeSettings.Command entered) {
        Map<Medium, Map<NoticeKind, Timing>> timings = new EnumMap<>(kept.timings());
        entered.timings().forEach((medium, chosen) -> timings.get(medium).putAll(chosen));
        return new Settings(kept.offered(), entered.language(), entered.digestHour(), entered.addresses(), timings);
    }

    private static Map<Medium, String> addresses(Map<String, String> fields) {
        Map<Medium, String> addresses = new EnumMap<>(Medium.class);
        for (Medium medium : Medium.values()) {
            if (fields.containsKey("address." + medium)) {
                addresses.put(medium, fields.get("address." + medium));
            }
        }
        return addresses;
    }

    private static Map<Medium, Map<NoticeKind, Timing>> timings(Map<String, String> fields) {
        Map<Medium, Map<NoticeKind, Timing>> timings = new EnumMap<>(Medium.class);
        for (Medium medium : Medium.values()) {
            for (NoticeKind kind : NoticeKind.values()) {
                String chosen = fields.get("timing." + medium + "." + kind);
                if (chosen != null) {
                    timings.computeIfAbsent(medium, m -> new EnumMap<>(NoticeKind.class)).put(kind, TimingName.of(chosen));
                }
            }
        }
        return timings;
    }
}
