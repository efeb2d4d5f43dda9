package org.qianfa.publication.web;

import java.time.Duration;
import org.qianfa.integrity.SealFile;
import org.qianfa.publication.PublishedEditions;
import org.qianfa.publication.PublishedEditions.EditionView;
import org.qianfa.shared.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What was sealed, with signature and certificates, for readers who check by themselves. No login. */
@RestController
class SealDownload {

    private static final MediaType PLAIN = MediaType.parseMediaType("text/plain;charset=UTF-8");

    private final PublishedEditions editions;

    SealDownload(PublishedEditions editions) {
        this.editions = editions;
    }

    /** Editions of before seals were signed have none. */
    @GetMapping("/p/{id}/seal")
    ResponseEntity<String> seal(@PathVariable long id) {
        EditionView edition = editions.edition(id);
        if (edition.sealSignature() == null) {
            throw new NotFound("seal of edition", id);
        }
        return ResponseEntity.ok().contentType(PLAIN).cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline().filename("seal-" + id + ".txt").build().toString())
                .body(SealFile.of(edition.sealManifest(), edition.sealSignature()));
    }
}
