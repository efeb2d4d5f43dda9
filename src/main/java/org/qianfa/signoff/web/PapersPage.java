package org.qianfa.signoff.web;

import java.nio.charset.StandardCharsets;
import org.qianfa.documents.CharacterNotInFonts;
import org.qianfa.documents.official.OfficialDocument;
import org.qianfa.documents.writing.DocumentWriter;
import org.qianfa.documents.writing.FileFormat;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.signoff.SignoffPapers;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Sign-off sheet and minutes as files to take away, for everybody who may read the report. */
@RestController
class PapersPage {

    private final SignoffPapers papers;
    private final DocumentWriter writer;

    PapersPage(SignoffPapers papers, @Value("${qianfa.documents.fonts:}") String fonts) {
        this.papers = papers;
        this.writer = DocumentWriter.withFonts(fonts);
    }

    @GetMapping("/reports/{id}/signoff-sheet.{ending}")
    ResponseEntity<byte[]> sheet(Actor actor, @PathVariable long id, @PathVariable String ending) throws CharacterNotInFonts {
        return file(papers.sheet(actor, id), ending);
    }

    /** @param number of the discussion, from 1 */
    @GetMapping("/reports/{id}/minutes/{number}.{ending}")
    ResponseEntity<byte[]> minutes(Actor actor, @PathVariable long id, @PathVariable int number, @PathVariable String ending) throws CharacterNotInFonts {
        return file(papers.minutes(actor, id, number), ending);
    }

    private ResponseEntity<byte[]> file(OfficialDocument document, String ending) throws CharacterNotInFonts {
        FileFormat format = FileFormat.ofEnding(ending).orElseThrow(() -> new NotFound("format", ending));
        String name = document.title() + "." + ending;
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(format.mediaType())).header(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
                .body(writer.write(document, format));
    }
}
