package org.qianfa.publication.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** What RFC 4287 and the Sitemaps protocol demand of a document. */
final class FeedRules {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private FeedRules() {
    }

    /** RFC 4287 §4.1.1 (feed), §4.1.2 (entry), §4.2.7.2 (self), §3.3 (dates), §4.2.6 (ids are absolute). */
    static void atom(String xml, String self) throws Exception {
        Element feed = root(xml, ATOM, "feed");
        described(feed);
        assertThat(links(feed, "self")).containsExactly(self);
        List<Element> entries = children(feed, ATOM, "entry");
        List<String> ids = new ArrayList<>();
        for (Element entry : entries) {
            described(entry);
            assertThat(children(entry, ATOM, "author")).isNotEmpty()
                    .allSatisfy(author -> assertThat(one(author, ATOM, "name")).isNotBlank());
            assertThat(links(entry, "alternate")).as("no content, so an alternate link").hasSize(1);
            assertThat(children(entry, ATOM, "summary")).hasSizeLessThanOrEqualTo(1);
            ids.add(one(entry, ATOM, "id"));
        }
        assertThat(ids).doesNotHaveDuplicates();
    }

    private static void described(Element element) {
        assertThat(URI.create(one(element, ATOM, "id")).isAbsolute()).isTrue();
        assertThat(one(element, ATOM, "title")).isNotBlank();
        OffsetDateTime.parse(one(element, ATOM, "updated"));
    }

    private static List<String> links(Element element, String relation) {
        return children(element, ATOM, "link").stream().filter(l -> l.getAttribute("rel").equals(relation)).map(l -> l.getAttribute("href")).toList();
    }

    /** One to 50,000 absolute addresses of this site, each once and shorter than 2,048 characters, with W3C dates. */
    static void sitemap(String xml, String site) throws Exception {
        List<Element> urls = children(root(xml, SITEMAP, "urlset"), SITEMAP, "url");
        assertThat(urls).hasSizeBetween(1, 50_000);
        List<String> addresses = new ArrayList<>();
        for (Element url : urls) {
            addresses.add(one(url, SITEMAP, "loc"));
            children(url, SITEMAP, "lastmod").forEach(date -> OffsetDateTime.parse(date.getTextContent()));
        }
        assertThat(addresses).doesNotHaveDuplicates().allMatch(address -> address.startsWith(site) && address.length() < 2048);
    }

    private static Element root(String xml, String namespace, String name) throws Exception {
        assertThat(xml).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
        parsers.setNamespaceAware(true);
        Document document = parsers.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        assertThat(document.getDocumentElement().getNamespaceURI()).isEqualTo(namespace);
        assertThat(document.getDocumentElement().getLocalName()).isEqualTo(name);
        return document.getDocumentElement();
    }

    private static String one(Element parent, String namespace, String name) {
        List<Element> found = children(parent, namespace, name);
        assertThat(found).as("exactly one " + name).hasSize(1);
        return found.get(0).getTextContent();
    }

    private static List<Element> children(Element parent, String namespace, String name) {
        List<Element> found = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && namespace.equals(element.getNamespaceURI()) && name.equals(element.getLocalName())) {
                found.add(element);
            }
        }
        return found;
    }
}
