package org.qianfa.signoff.web;

import org.qianfa.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows everybody who may read the report how it was sealed. */
@Controller
class SealPage {

    private final SheetPage sheetPage;

    SealPage(SheetPage sheetPage) {
        this.sheetPage = sheetPage;
    }

    @GetMapping("/reports/{id}/seal")
    String page(Actor actor, @PathVariable long id, Model model) {
        sheetPage.forReader(actor, id, model);
        return "signoff/seal";
    }
}
