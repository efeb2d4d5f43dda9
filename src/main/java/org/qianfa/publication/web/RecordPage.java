package org.qianfa.publication.web;

import java.nio.charset.StandardCharsets;
import org.qianfa.documents.CharacterNotInFonts;
import org.qianfa.documents.official.OfficialDocument;
import org.qianfa.documents.writing.DocumentWriter;
import org.qianfa.documents.writing.FileFormat;
import org.qianfa.publication.ReleasePapers;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The record of the three reviews as a file to take away, for everybody who may read the report. */
@RestController
class RecordPage {

    private final ReleasePapers papers;
    private final DocumentWriter writer;

    RecordPage(ReleasePapers papers, @Value("${qianfa.documents.fonts:}") String fonts) {
        this.papers = papers;
        this.writer = DocumentWriter.withFonts(fonts);
    }

    @GetMapping("/reports/{id}/review-record.{ending}")
    ResponseEntity<byte[]> record(Actor actor, @PathVariable long id, @PathVariable String ending) throws CharacterNotInFonts {
        FileFormat format = FileFormat.ofEnding(ending).orElseThrow(() -> new NotFound("format", ending));
        OfficialDocument record = papers.reviewRecord(actor, id).orElseThrow(() -> new NotFound("release of report", id));
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(format.mediaType())).header(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(record.title() + "." + ending, StandardCharsets.UTF_8).build().toString())
                .body(writer.write(record, format));
    }
}
