package org.qianfa.publication.web;

import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.qianfa.publication.EditionEntry;

/**
 * Published reports as an Atom feed (RFC 4287), newest first.
 */
record AtomFeed(SiteAddresses at, String title, List<EditionEntry> entries) {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    String xml() {
        return Xml.document("feed", NAMESPACE, feed -> {
            feed.element("id", at.feed());
            feed.element("title", title);
            feed.element("updated", entries.isEmpty() ? Instant.EPOCH : entries.get(0).publishedAt());
            feed.empty("link", "rel", "self", "type", "application/atom+xml", "href", at.feed());
            feed.empty("link", "rel", "alternate", "type", "text/html", "href", at.list());
            for (EditionEntry entry : entries) {
                feed.within("entry", xml -> entry(xml, entry));
            }
        });
    }

    private void entry(Xml xml, EditionEntry entry) throws XMLStreamException {
        String page = at.page(entry.id());
        xml.element("id", page);
        xml.element("title", entry.title());
        xml.element("updated", entry.publishedAt());
        xml.element("published", entry.publishedAt());
        xml.within("author", author -> author.element("name", entry.unitFullName()));
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", page);
        xml.element("summary", entry.excerpt().replace('\n', ' ').strip() + "…");
    }
}
