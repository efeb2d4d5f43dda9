package org.qianfa.publication.web;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.publication.EditionEntry;
import org.qianfa.publication.PublishedEditions;
import org.qianfa.publication.PublishedEditions.Listing;
import org.qianfa.publication.PublishedEditions.Query;

/** The public pages for search engines, by the Sitemaps protocol 0.9. */
final class Sitemap {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    /** The protocol allows 50,000 addresses in a file; the list of reports is one. */
    private static final int MOST = 49_999;
    private static final int AT_ONCE = 100;

    private Sitemap() {
    }

    static String xml(SiteAddresses at, List<EditionEntry> entries) {
        return Xml.document("urlset", NAMESPACE, set -> {
            set.within("url", url -> url.element("loc", at.list()));
            for (EditionEntry entry : entries) {
                set.within("url", url -> {
                    url.element("loc", at.page(entry.id()));
                    url.element("lastmod", entry.publishedAt());
                });
            }
        });
    }

    /** Every report once, newest first. @param unitId 0 for all units */
    static List<EditionEntry> entries(PublishedEditions editions, long unitId) {
        List<EditionEntry> all = new ArrayList<>();
        Long after = 0L;
        while (after != null && all.size() < MOST) {
            Listing page = editions.editions(new Query(0, unitId, after, AT_ONCE));
            all.addAll(page.items());
            after = page.next();
        }
        return all.subList(0, Math.min(all.size(), MOST));
    }
}
