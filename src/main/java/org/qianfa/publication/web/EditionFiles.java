package org.qianfa.publication.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.qianfa.publication.PublishedEditions;
import org.qianfa.publication.PublishedEditions.EditionView;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Files that belong to the page of a published report. */
@Controller
class EditionFiles {

    private static final MediaType PLAIN = MediaType.parseMediaType("text/plain;charset=UTF-8");
    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");

    private final PublishedEditions editions;
    private final PortalSite site;

    EditionFiles(PublishedEditions editions, PortalSite site) {
        this.editions = editions;
        this.site = site;
    }

    /** Exactly the sealed text, so that anybody can compute its digest. */
    @GetMapping("/p/{id}/text")
    ResponseEntity<String> text(@PathVariable long id) {
        EditionView edition = editions.edition(id);
        return ResponseEntity.ok().contentType(PLAIN).eTag(edition.textDigest()).lastModified(edition.publishedAt())
                .cacheControl(CacheControl.maxAge(Freshness.KEPT).cachePublic()).body(edition.text());
    }

    /** The page's address for a telephone. */
    @GetMapping("/p/{id}/qr")
    ResponseEntity<String> qr(@PathVariable long id, HttpServletRequest request) {
        String address = site.base(request) + "/p/" + editions.edition(id).id();
        return ResponseEntity.ok().contentType(SVG).cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
                .body(QrCode.svg(address));
    }
}
