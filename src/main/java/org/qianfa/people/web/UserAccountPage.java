package org.qianfa.people.web;

import jakarta.servlet.http.HttpServletResponse;
import org.qianfa.people.DisableUser;
import org.qianfa.people.EnableUser;
import org.qianfa.people.OwnAccount;
import org.qianfa.people.UnlockUser;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One user: whether the account is open. */
@Controller
@RequestMapping("/admin/users/{userId}")
class UserAccountPage {

    private final UserView view;
    private final DisableUser disableUser;
    private final EnableUser enableUser;
    private final UnlockUser unlockUser;

    UserAccountPage(UserView view, DisableUser disableUser, EnableUser enableUser, UnlockUser unlockUser) {
        this.view = view;
        this.disableUser = disableUser;
        this.enableUser = enableUser;
        this.unlockUser = unlockUser;
    }

    @PostMapping("/disable")
    String disable(Actor actor, @PathVariable long userId, @RequestParam String reason, Model model,
                   HttpServletResponse response, RedirectAttributes flash) {
        if (reason.isBlank()) {
            response.setStatus(400);
            model.addAttribute("reasonMissing", true);
            return view.show(actor, userId, model);
        }
        try {
            disableUser.disable(actor, userId, reason.strip());
        } catch (OwnAccount refusal) {
            UserView.refuse(refusal, model, response);
            return view.show(actor, userId, model);
        }
        return done(flash, "people.user.disabled");
    }

    @PostMapping("/enable")
    String enable(Actor actor, @PathVariable long userId, RedirectAttributes flash) {
        enableUser.enable(actor, userId);
        return done(flash, "people.user.enabled");
    }

    @PostMapping("/unlock")
    String unlock(Actor actor, @PathVariable long userId, RedirectAttributes flash) {
        unlockUser.unlock(actor, userId);
        return done(flash, "people.user.unlocked");
    }

    private static String done(RedirectAttributes flash, String notice) {
        flash.addFlashAttribute("notice", notice);
        return "redirect:/admin/users/{userId}";
    }
}
