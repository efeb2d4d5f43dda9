package org.qianfa.figures.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.qianfa.figures.AddEvidence;
import org.qianfa.figures.FigureLedger.EvidenceFile;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.multipart.MultipartFile;

/** How evidence comes in and goes out: as a file, handed out as a download that no browser opens by itself. */
final class EvidenceExchange {

    private EvidenceExchange() {
    }

    /** @param file may be {@code null}, which is refused like an empty one */
    static long keep(AddEvidence addEvidence, Actor actor, long figureId, MultipartFile file) throws Refusal {
        try {
            return addEvidence.addEvidence(actor, figureId, file == null ? "" : file.getOriginalFilename(), file == null ? new byte[0] : file.getBytes());
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    static ResponseEntity<byte[]> of(EvidenceFile file) {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(file.about().kind().mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename(file.about().fileName(), StandardCharsets.UTF_8).build().toString())
                .header("X-Content-Type-Options", "nosniff").header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(file.content());
    }
}
