package org.qianfa.people.web;

import jakarta.servlet.http.HttpServletResponse;
import org.qianfa.people.GrantRole;
import org.qianfa.people.OwnAccount;
import org.qianfa.people.RevokeRole;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One user: the roles held, given and taken. */
@Controller
@RequestMapping("/admin/users/{userId}")
class UserGrantsPage {

    private final UserView view;
    private final GrantRole grantRole;
    private final RevokeRole revokeRole;

    UserGrantsPage(UserView view, GrantRole grantRole, RevokeRole revokeRole) {
        this.view = view;
        this.grantRole = grantRole;
        this.revokeRole = revokeRole;
    }

    @GetMapping
    String show(Actor actor, @PathVariable long userId, Model model) {
        return view.show(actor, userId, model);
    }

    @PostMapping("/grants")
    String grant(Actor actor, @PathVariable long userId, @RequestParam Role role, @RequestParam Place place,
                 Model model, HttpServletResponse response, RedirectAttributes flash) {
        try {
            grantRole.grant(actor, userId, place.with(role));
        } catch (Refusal refusal) {
            UserView.refuse(refusal, model, response);
            model.addAttribute("wantedRole", role);
            model.addAttribute("wantedPlace", Place.value(place.unitId(), place.departmentId()));
            return view.show(actor, userId, model);
        }
        flash.addFlashAttribute("notice", "people.grant.given");
        return "redirect:/admin/users/{userId}";
    }

    @PostMapping("/revocations")
    String revoke(Actor actor, @PathVariable long userId, @RequestParam Role role, @RequestParam Place place,
                  Model model, HttpServletResponse response, RedirectAttributes flash) {
        try {
            revokeRole.revoke(actor, userId, place.with(role));
        } catch (OwnAccount refusal) {
            UserView.refuse(refusal, model, response);
            return view.show(actor, userId, model);
        }
        flash.addFlashAttribute("notice", "people.grant.taken");
        return "redirect:/admin/users/{userId}";
    }
}
