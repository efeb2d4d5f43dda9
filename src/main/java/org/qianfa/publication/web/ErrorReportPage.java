package org.qianfa.publication.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.qianfa.publication.Corrections;
import org.qianfa.publication.PublishedEditions;
import org.qianfa.publication.ReportError;
import org.qianfa.publication.ReportError.Found;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.Refusal;
import org.qianfa.shell.Refused;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where readers report an error on a published page and look up the answer; without login, script or cookie. */
@Controller
class ErrorReportPage {

    private final ReportError reportError;
    private final Corrections corrections;
    private final PublishedEditions editions;
    private final PortalModel portal;

    ErrorReportPage(ReportError reportError, Corrections corrections, PublishedEditions editions, PortalModel portal) {
        this.reportError = reportError;
        this.corrections = corrections;
        this.editions = editions;
        this.portal = portal;
    }

    @GetMapping("/p/{id}/correction")
    String form(@PathVariable long id, Model model, HttpServletRequest request, HttpServletResponse response) {
        if (!model.containsAttribute("found")) {
            model.addAttribute("found", new Found("", "", "", "", ""));
        }
        model.addAttribute("edition", editions.edition(id));
        model.addAttribute("newer", editions.neighbours(id).later());
        return shown("publication/error", "/p/" + id + "/correction", model, request, response);
    }

    /** @param website not seen by people; programs fill it in */
    @PostMapping("/p/{id}/correction")
    String report(@PathVariable long id, @RequestParam(defaultValue = "") String words, @RequestParam(defaultValue = "") String description,
                  @RequestParam(defaultValue = "") String contact, @RequestParam(defaultValue = "") String website,
                  Model model, HttpServletRequest request, HttpServletResponse response) {
        Found found = new Found(words, description.replace("\r\n", "\n"), contact, website, request.getRemoteAddr());
        try {
            return "redirect:/p/corrections?number=" + reportError.reportError(id, found).number();
        } catch (Refusal refusal) {
            Refused.show(refusal, model, response);
            model.addAttribute("found", found);
            return form(id, model, request, response);
        }
    }

    @GetMapping("/p/corrections")
    String answer(@RequestParam(defaultValue = "") String number, Model model, HttpServletRequest request, HttpServletResponse response) {
        model.addAttribute("number", number.strip());
        if (!number.isBlank()) {
            try {
                model.addAttribute("answer", corrections.answer(number));
            } catch (NotFound unknown) {
                response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            }
        }
        return shown("publication/answer", "/p/corrections", model, request, response);
    }

    /** What one reader wrote or is told is for no cache. */
    private String shown(String view, String path, Model model, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        portal.addTo(model, request, path);
        return view;
    }
}
