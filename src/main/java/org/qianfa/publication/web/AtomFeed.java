package org.qianfa.publication.web;

import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.qianfa.publication.EditionEntry;

/**
 * Published reports as an Atom feed (RFC 4287), newest first.
 *
 * @param base  address of the site
 * @param query of the feed's own address, empty for the feed of all units
 */
record AtomFeed(String base, String query, String title, List<EditionEntry> entries) {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    String xml() {
        return Xml.document("feed", NAMESPACE, feed -> {
            feed.element("id", base + "/p/feed" + query);
            feed.element("title", title);
            feed.element("updated", entries.isEmpty() ? Instant.EPOCH : entries.get(0).publishedAt());
            feed.empty("link", "rel", "self", "type", "application/atom+xml", "href", base + "/p/feed" + query);
            feed.empty("link", "rel", "alternate", "type", "text/html", "href", base + "/p" + query);
            for (EditionEntry entry : entries) {
                feed.within("entry", xml -> entry(xml, entry));
            }
        });
    }

    private void entry(Xml xml, EditionEntry entry) throws XMLStreamException {
        String page = base + "/p/" + entry.id();
        xml.element("id", page);
        xml.element("title", entry.title());
        xml.element("updated", entry.publishedAt());
        xml.element("published", entry.publishedAt());
        xml.within("author", author -> author.element("name", entry.unitFullName()));
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", page);
        xml.element("summary", entry.excerpt().replace('\n', ' ').strip() + "…");
    }
}
