package org.qianfa.archive.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.qianfa.archive.TakePackage;
import org.qianfa.archive.TakePackage.NotToArchiveYet;
import org.qianfa.drafting.Reports;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What the archive package of a report holds, and where it is taken. */
@Controller
class PackagePage {

    private final TakePackage takePackage;
    private final Reports reports;

    PackagePage(TakePackage takePackage, Reports reports) {
        this.takePackage = takePackage;
        this.reports = reports;
    }

    @GetMapping("/reports/{id}/archive")
    String page(Actor actor, @PathVariable long id, Model model) {
        try {
            model.addAttribute("contents", takePackage.contents(actor, id));
        } catch (NotToArchiveYet underWay) {
            model.addAttribute("contents", null);
        }
        model.addAttribute("report", reports.readable(actor, id));
        return "archive/package";
    }

    /** By a command and not by a link: who takes the package is on record. */
    @PostMapping("/reports/{id}/archive/package")
    String take(Actor actor, @PathVariable long id, Model model, HttpServletResponse response) throws IOException {
        try {
            Sending.send(takePackage.takePackage(actor, id), response);
            return null;
        } catch (NotToArchiveYet refusal) {
            model.addAttribute("refusal", refusal);
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return page(actor, id, model);
        }
    }
}
