package org.qianfa.shell;

import jakarta.servlet.http.HttpServletResponse;
import org.qianfa.shared.Refusal;
import org.springframework.ui.Model;

/** How a page answers a refused command: it shows itself again with the reason. */
public final class Refused {

    private Refused() {
    }

    public static void show(Refusal refusal, Model model, HttpServletResponse response) {
        model.addAttribute("refusal", refusal);
        response.setStatus(refusal.conflict() ? 409 : 422);
    }
}
