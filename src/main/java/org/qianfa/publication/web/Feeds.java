package org.qianfa.publication.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.qianfa.publication.EditionEntry;
import org.qianfa.publication.PublishedEditions;
import org.qianfa.publication.PublishedEditions.Query;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What programs read of the portal: the feed, the map of the site, and where robots may go. */
@Controller
class Feeds {

    private static final int NEWEST = 50;
    private static final MediaType ATOM = MediaType.parseMediaType("application/atom+xml;charset=UTF-8");
    private static final MediaType XML = MediaType.parseMediaType("application/xml;charset=UTF-8");
    private static final MediaType PLAIN = MediaType.parseMediaType("text/plain;charset=UTF-8");

    private final PublishedEditions editions;
    private final PortalSite site;

    Feeds(PublishedEditions editions, PortalSite site) {
        this.editions = editions;
        this.site = site;
    }

    /** @param unit 0 for all units */
    @GetMapping("/p/feed")
    ResponseEntity<String> feed(@RequestParam(defaultValue = "0") long unit, HttpServletRequest request) {
        List<EditionEntry> newest = editions.editions(new Query(0, unit, 0, NEWEST)).items();
        String title = unit == 0 || newest.isEmpty() ? site.siteName() : site.siteName() + "：" + newest.get(0).unitName();
        return answer(ATOM, new AtomFeed(SiteAddresses.served(site.base(request), unit == 0 ? "" : "?unit=" + unit), title, newest).xml());
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<String> sitemap(HttpServletRequest request) {
        return answer(XML, Sitemap.xml(SiteAddresses.served(site.base(request), ""), Sitemap.entries(editions, 0)));
    }

    /** Robots read what is public and keep out of searches and of the desk. */
    @GetMapping("/robots.txt")
    ResponseEntity<String> robots(HttpServletRequest request) {
        return answer(PLAIN, """
                User-agent: *
                Disallow: /p?q=
                Allow: /p
                Allow: /css/
                Allow: /assets/
                Disallow: /

                Sitemap: %s/sitemap.xml
                """.formatted(site.base(request)));
    }

    private static ResponseEntity<String> answer(MediaType type, String body) {
        return ResponseEntity.ok().contentType(type).cacheControl(CacheControl.maxAge(Freshness.KEPT).cachePublic()).body(body);
    }
}
