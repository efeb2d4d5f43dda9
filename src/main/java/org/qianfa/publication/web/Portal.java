package org.qianfa.publication.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qianfa.publication.EditionEntry;
import org.qianfa.publication.PublishedEditions;
import org.qianfa.publication.PublishedEditions.EditionView;
import org.qianfa.publication.PublishedEditions.Listing;
import org.qianfa.publication.PublishedEditions.Neighbours;
import org.qianfa.publication.PublishedEditions.Query;
import org.qianfa.publication.PublishedFiles;
import org.qianfa.shared.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The public portal: no login, no script, no cookie, and nothing but what was published. */
@Controller
class Portal {

    private static final int PAGE_SIZE = 20;

    private final PublishedEditions editions;
    private final PublishedFiles files;
    private final PortalModel portal;
    private final Freshness freshness;

    Portal(PublishedEditions editions, PublishedFiles files, PortalModel portal, Freshness freshness) {
        this.editions = editions;
        this.files = files;
        this.portal = portal;
        this.freshness = freshness;
    }

    @GetMapping("/p")
    String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "0") int year,
                @RequestParam(defaultValue = "0") long unit, @RequestParam(defaultValue = "0") long after, Model model,
                HttpServletRequest request, HttpServletResponse answer) throws IOException {
        Query query = new Query(q, year, unit, after, PAGE_SIZE);
        Listing listing = editions.editions(query);
        PublishedEditions.Choices choices = editions.choices();
        if (freshness.known(request, answer, null, listing, choices, query)) {
            return null;
        }
        model.addAttribute("listing", listing);
        model.addAttribute("choices", choices);
        model.addAttribute("query", query);
        model.addAttribute("excerpts", excerpts(listing, query));
        model.addAttribute("firstPage", page(query, 0L));
        model.addAttribute("nextPage", page(query, listing.next()));
        portal.addTo(model, request, "/p");
        return "publication/list";
    }

    @GetMapping("/p/{id}")
    String article(@PathVariable long id, @RequestParam(defaultValue = "") String size, Model model, HttpServletRequest request, HttpServletResponse answer) throws IOException {
        EditionView edition = editions.edition(id);
        Neighbours neighbours = editions.neighbours(id);
        LetterSize letters = LetterSize.of(size);
        if (freshness.known(request, answer, changed(edition, neighbours), edition, neighbours.later(), earlier(neighbours), letters)) {
            return null;
        }
        model.addAllAttributes(EditionModel.article(edition, files.files(id), neighbours, letters, request.getContextPath() + "/p/" + id,
                portal.site()));
        portal.addTo(model, request, "/p/" + id);
        return "publication/edition";
    }

    private static String page(Query query, Long after) {
        return UriComponentsBuilder.fromPath("/p").queryParam("q", "{q}").queryParam("year", query.year()).queryParam("unit", query.unitId())
                .queryParam("after", after).encode().buildAndExpand(query.words()).toUriString();
    }

    private static Long earlier(Neighbours neighbours) {
        return neighbours.earlier() == null ? null : neighbours.earlier().id();
    }

    /** {@code null} where other editions are named, which come and go: only the tag tells since when. */
    private static Instant changed(EditionView edition, Neighbours neighbours) {
        if (neighbours.later() != null || neighbours.earlier() != null) {
            return null;
        }
        return edition.verifiedAt() == null ? edition.publishedAt() : edition.verifiedAt();
    }

    /** What a corrected edition changed against the one before, character by character. */
    @GetMapping("/p/{id}/changes")
    String changes(@PathVariable long id, Model model, HttpServletRequest request, HttpServletResponse answer) throws IOException {
        EditionView edition = editions.edition(id);
        EditionView earlier = editions.neighbours(id).earlier();
        if (earlier == null) {
            throw new NotFound("edition before", id);
        }
        if (freshness.known(request, answer, null, edition, "changes", earlier)) {
            return null;
        }
        model.addAllAttributes(EditionModel.changes(edition, earlier));
        portal.addTo(model, request, "/p/" + id + "/changes");
        return "publication/changes";
    }

    private static Map<Long, List<Excerpt>> excerpts(Listing listing, Query query) {
        return listing.items().stream().collect(Collectors.toMap(EditionEntry::id, entry -> Excerpt.of(entry.excerpt(), query.wordList())));
    }
}
