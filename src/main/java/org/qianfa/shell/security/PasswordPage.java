package org.qianfa.shell.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.qianfa.people.Account;
import org.qianfa.people.ChangePassword;
import org.qianfa.people.WrongPassword;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a person changes the own password; this session goes on, all others of the person end. */
@Controller
class PasswordPage {

    private final ChangePassword changePassword;
    private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    PasswordPage(ChangePassword changePassword) {
        this.changePassword = changePassword;
    }

    @GetMapping("/account/password")
    String show() {
        return "shell/password";
    }

    @PostMapping("/account/password")
    String change(Actor actor, @RequestParam String current, @RequestParam String wanted,
                  @RequestParam String repeated, Model model, RedirectAttributes flash,
                  HttpServletRequest request, HttpServletResponse response) {
        if (!wanted.equals(repeated)) {
            model.addAttribute("repeatedWrongly", true);
            response.setStatus(422);
            return "shell/password";
        }
        try {
            renewLogin(changePassword.change(actor, current, wanted), request, response);
        } catch (Refusal refusal) {
            model.addAttribute("refusal", refusal);
            model.addAttribute("currentWrong", refusal instanceof WrongPassword);
            response.setStatus(422);
            return "shell/password";
        }
        flash.addFlashAttribute("notice", "shell.password.changed");
        return "redirect:/";
    }

    private void renewLogin(Account account, HttpServletRequest request, HttpServletResponse response) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                SignedIn.as(account), null, List.of()));
        request.changeSessionId();
        sessions.saveContext(context, request, response);
    }
}
