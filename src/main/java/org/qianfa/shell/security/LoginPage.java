package org.qianfa.shell.security;

import org.qianfa.shell.DemoAccounts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The way in. */
@Controller
class LoginPage {

    private final ObjectProvider<DemoAccounts> demoAccounts;

    LoginPage(ObjectProvider<DemoAccounts> demoAccounts) {
        this.demoAccounts = demoAccounts;
    }

    @GetMapping("/login")
    String login(@RequestParam(defaultValue = "/") String back,
                 @RequestAttribute(required = false) Object currentActor, Model model) {
        if (currentActor != null) {
            return "redirect:" + ReturnPath.localOrHome(back);
        }
        model.addAttribute("back", ReturnPath.localOrHome(back));
        model.addAttribute("demo", demoAccounts.getIfAvailable());
        return "shell/login";
    }
}
