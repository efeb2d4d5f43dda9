package org.qianfa.publication.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.qianfa.publication.PublishedEditions;
import org.qianfa.publication.PublishedEditions.EditionView;
import org.qianfa.publication.PublishedEditions.Listing;
import org.qianfa.publication.PublishedEditions.Query;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The public portal: no login, no script, and nothing but what was published. */
@Controller
class Portal {

    private static final int PAGE_SIZE = 20;
    private static final MediaType PLAIN = MediaType.parseMediaType("text/plain;charset=UTF-8");

    private final PublishedEditions editions;
    private final PortalSettings settings;

    Portal(PublishedEditions editions, PortalSettings settings) {
        this.editions = editions;
        this.settings = settings;
    }

    @GetMapping("/p")
    String list(@RequestParam(defaultValue = "0") int year, @RequestParam(defaultValue = "0") long unit,
                @RequestParam(defaultValue = "0") long after, Model model, HttpServletRequest request) {
        Listing listing = editions.editions(new Query(year, unit, after, PAGE_SIZE));
        model.addAttribute("listing", listing);
        model.addAttribute("choices", editions.choices());
        model.addAttribute("year", year);
        model.addAttribute("unit", unit);
        model.addAttribute("after", after);
        addSite(model, request);
        return "publication/list";
    }

    @GetMapping("/p/{id}")
    String article(@PathVariable long id, Model model, HttpServletRequest request) {
        EditionView edition = editions.edition(id);
        model.addAttribute("edition", edition);
        model.addAttribute("lines", PublicLine.of(edition.text()));
        model.addAttribute("description", PublicLine.opening(edition.text()));
        model.addAttribute("showReviewers", settings.showReviewers());
        addSite(model, request);
        return "publication/edition";
    }

    /** Exactly the sealed text, so that anybody can compute its digest. */
    @GetMapping("/p/{id}/text")
    ResponseEntity<String> text(@PathVariable long id) {
        return ResponseEntity.ok().contentType(PLAIN).cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic())
                .body(editions.edition(id).text());
    }

    private void addSite(Model model, HttpServletRequest request) {
        model.addAttribute("siteName", settings.siteName());
        model.addAttribute("siteDomain", settings.siteDomain(request));
    }
}
