package org.qianfa.publication.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.qianfa.documents.writing.FileFormat;
import org.qianfa.integrity.SealFile;
import org.qianfa.publication.PublishedEditions.EditionView;
import org.qianfa.publication.PublishedEditions;
import org.qianfa.publication.PublishedFiles;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.Sm3;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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
    private final PublishedFiles files;
    private final PortalSite site;

    EditionFiles(PublishedEditions editions, PublishedFiles files, PortalSite site) {
        this.editions = editions;
        this.files = files;
        this.site = site;
    }

    /** Exactly the sealed text, so that anybody can compute its digest. */
    @GetMapping("/p/{id}/text")
    ResponseEntity<String> text(@PathVariable long id) {
        EditionView edition = editions.edition(id);
        return ResponseEntity.ok().contentType(PLAIN).eTag(edition.textDigest()).lastModified(edition.publishedAt())
                .cacheControl(CacheControl.maxAge(Freshness.KEPT).cachePublic()).body(edition.text());
    }

    /** The report as Word, PDF or OFD. */
    @GetMapping("/p/{id}/report.{ending}")
    ResponseEntity<byte[]> report(@PathVariable long id, @PathVariable String ending) {
        FileFormat format = FileFormat.ofEnding(ending).orElseThrow(() -> new NotFound("format", ending));
        EditionView edition = editions.edition(id);
        byte[] content = files.content(id, format);
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(format.mediaType())).eTag(Sm3.hex(content)).lastModified(edition.publishedAt())
                .cacheControl(CacheControl.maxAge(Freshness.KEPT).cachePublic()).header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(edition.title() + "." + ending, StandardCharsets.UTF_8).build().toString())
                .body(content);
    }

    /** What was sealed, with signature and certificates, for readers who check by themselves; editions of before seals were signed have none. */
    @GetMapping("/p/{id}/seal")
    ResponseEntity<String> seal(@PathVariable long id) {
        EditionView edition = editions.edition(id);
        if (edition.sealSignature() == null) {
            throw new NotFound("seal of edition", id);
        }
        return ResponseEntity.ok().contentType(PLAIN).eTag(edition.sealDigest()).cacheControl(CacheControl.maxAge(Freshness.KEPT).cachePublic())
                .body(SealFile.of(edition.sealManifest(), edition.sealSignature()));
    }

    /** The page's address for a telephone. */
    @GetMapping("/p/{id}/qr")
    ResponseEntity<String> qr(@PathVariable long id, HttpServletRequest request) {
        String address = site.base(request) + "/p/" + editions.edition(id).id();
        return ResponseEntity.ok().contentType(SVG).cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
                .body(QrCode.svg(address));
    }
}
