package org.qianfa.publication.web;

import org.qianfa.publication.PublishedEditions;
import org.qianfa.publication.PublishedEditions.EditionView;
import org.qianfa.publication.PublishedEditions.Listing;
import org.qianfa.publication.PublishedEditions.Query;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Published reports as JSON, for everybody. */
@RestController
class EditionApi {

    private final PublishedEditions editions;

    EditionApi(PublishedEditions editions) {
        this.editions = editions;
    }

    @GetMapping("/api/editions")
    Listing editions(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "0") int year,
                     @RequestParam(defaultValue = "0") long unit, @RequestParam(defaultValue = "0") long after,
                     @RequestParam(defaultValue = "20") int size) {
        return editions.editions(new Query(q, year, unit, after, size));
    }

    @GetMapping("/api/editions/{id}")
    EditionView edition(@PathVariable long id) {
        return editions.edition(id);
    }
}
