package org.qianfa.publication.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.qianfa.integrity.SealFile;
import org.qianfa.publication.EditionEntry;
import org.qianfa.publication.PublishedEditions;
import org.qianfa.publication.PublishedEditions.EditionView;
import org.qianfa.publication.PublishedEditions.Listing;
import org.qianfa.publication.PublishedEditions.Neighbours;
import org.qianfa.publication.PublishedEditions.Query;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The public pages as files for a site elsewhere: the same pages without what needs a server (search, corrections, sizes of
 * letters), every edition of every report, with labels, texts, QR codes, feed and map.
 */
@Component
class StaticSite {

    private static final List<String> FILES = List.of("css/qianfa.css", "css/base.css", "css/frame.css", "css/blocks.css", "css/forms.css",
            "css/data.css", "css/paper.css", "css/publication.css", "assets/icon.svg");

    private final PublishedEditions editions;
    private final PageWriter pages;
    private final PortalModel portal;

    StaticSite(PublishedEditions editions, PageWriter pages, PortalModel portal) {
        this.editions = editions;
        this.pages = pages;
        this.portal = portal;
    }

    /**
     * @param unitId 0 for all units
     * @param base   where the files will stand, without a slash at the end
     */
    void writeTo(OutputStream out, long unitId, String base, HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<EditionEntry> entries = Sitemap.entries(editions, unitId);
        SiteAddresses at = SiteAddresses.files(base);
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            Site site = new Site(zip, at, request, response);
            site.page("index.html", "publication/list", at.list(), list(entries));
            for (EditionEntry entry : entries) {
                Long id = entry.id();
                while (id != null) {
                    id = edition(site, id);
                }
            }
            site.file("feed.xml", new AtomFeed(at, portal.site().siteName(), entries.subList(0, Math.min(50, entries.size()))).xml());
            site.file("sitemap.xml", Sitemap.xml(at, entries));
            for (String file : FILES) {
                site.file(file, new ClassPathResource("static/" + file).getContentAsByteArray());
            }
        }
    }

    private static Map<String, Object> list(List<EditionEntry> entries) {
        Map<String, Object> model = new HashMap<>();
        model.put("listing", new Listing(entries, null));
        model.put("query", new Query(0, 0, 0, entries.size()));
        return model;
    }

    /** @return the edition before it, {@code null} if there is none */
    private Long edition(Site site, long id) throws IOException {
        EditionView edition = editions.edition(id);
        Neighbours neighbours = editions.neighbours(id);
        String address = site.at.page(id);
        site.page(id + ".html", "publication/edition", address, EditionModel.article(edition, neighbours, LetterSize.NORMAL, "", portal.site()));
        site.file(id + ".txt", edition.text());
        site.file(id + "-qr.svg", QrCode.svg(address));
        if (edition.sealSignature() != null) {
            site.file(id + "-seal.txt", SealFile.of(edition.sealManifest(), edition.sealSignature()));
        }
        if (neighbours.earlier() == null) {
            return null;
        }
        site.page(id + "-changes.html", "publication/changes", address.replace(".html", "-changes.html"),
                new HashMap<>(EditionModel.changes(edition, neighbours.earlier())));
        return neighbours.earlier().id();
    }

    /** The archive under way. */
    private final class Site {

        private final ZipOutputStream zip;
        private final SiteAddresses at;
        private final HttpServletRequest request;
        private final HttpServletResponse response;

        Site(ZipOutputStream zip, SiteAddresses at, HttpServletRequest request, HttpServletResponse response) {
            this.zip = zip;
            this.at = at;
            this.request = request;
            this.response = response;
        }

        void page(String name, String template, String canonical, Map<String, Object> model) throws IOException {
            model.put("site", portal.site());
            model.put("siteDomain", URI.create(canonical).getHost());
            model.put("canonical", canonical);
            model.put("exported", true);
            model.put("languageLink", null);
            file(name, FileLinks.rewrite(pages.write(template, model, request, response), request.getContextPath()));
        }

        void file(String name, String content) throws IOException {
            file(name, content.getBytes(StandardCharsets.UTF_8));
        }

        void file(String name, byte[] content) throws IOException {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
    }
}
