package org.qianfa.review.web;

import java.util.List;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tells authors, on the page that follows, whom they named in vain. */
final class Unreached {

    private Unreached() {
    }

    static void tell(List<String> names, RedirectAttributes redirect) {
        if (!names.isEmpty()) {
            redirect.addFlashAttribute("unreached", String.join("、", names));
        }
    }
}
