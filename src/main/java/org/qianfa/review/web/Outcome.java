package org.qianfa.review.web;

import jakarta.servlet.http.HttpServletResponse;
import org.qianfa.shared.Refusal;
import org.springframework.ui.Model;

/** How a page answers a refused command: it shows itself again with the reason. */
final class Outcome {

    private Outcome() {
    }

    static void refused(Refusal refusal, Model model, HttpServletResponse response) {
        model.addAttribute("refusal", refusal);
        response.setStatus(refusal.conflict() ? 409 : 422);
    }

    /** Browsers send line ends as CR LF; official text knows line feeds only. */
    static String lines(String typed) {
        return typed == null ? null : typed.replace("\r\n", "\n");
    }
}
