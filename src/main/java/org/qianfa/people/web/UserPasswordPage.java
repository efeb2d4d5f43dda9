package org.qianfa.people.web;

import jakarta.servlet.http.HttpServletResponse;
import org.qianfa.people.Directory;
import org.qianfa.people.OwnAccount;
import org.qianfa.people.ResetPassword;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Gives a user a new one-time password and shows it, once. */
@Controller
class UserPasswordPage {

    private final UserView view;
    private final ResetPassword resetPassword;
    private final Directory directory;

    UserPasswordPage(UserView view, ResetPassword resetPassword, Directory directory) {
        this.view = view;
        this.resetPassword = resetPassword;
        this.directory = directory;
    }

    /** Answers with the password itself and no redirect: it must not rest anywhere, not even in the session. */
    @PostMapping("/admin/users/{userId}/password")
    String reset(Actor actor, @PathVariable long userId, Model model, HttpServletResponse response) {
        try {
            model.addAttribute("password", resetPassword.reset(actor, userId));
        } catch (OwnAccount refusal) {
            UserView.refuse(refusal, model, response);
            return view.show(actor, userId, model);
        }
        model.addAttribute("person", directory.person(userId));
        return "people/password-issued";
    }
}
