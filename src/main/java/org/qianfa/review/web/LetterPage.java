package org.qianfa.review.web;

import java.nio.charset.StandardCharsets;
import org.qianfa.documents.CharacterNotInFonts;
import org.qianfa.documents.official.OfficialDocument;
import org.qianfa.documents.writing.DocumentWriter;
import org.qianfa.documents.writing.FileFormat;
import org.qianfa.review.ReadReview;
import org.qianfa.review.ReviewLetters;
import org.qianfa.review.ReviewRefusal.MatterNotAtThisStep;
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

/** The written opinion (法律审查意见书) as a file: once the review is replied, or the materials were sent back to be supplemented. */
@RestController
class LetterPage {

    private final ReviewLetters letters;
    private final ReadReview readReview;
    private final DocumentWriter writer;

    LetterPage(ReviewLetters letters, ReadReview readReview, @Value("${qianfa.documents.fonts}") String fonts) {
        this.letters = letters;
        this.readReview = readReview;
        this.writer = DocumentWriter.withFonts(fonts);
    }

    @GetMapping("/matters/{id}/letter.{ending}")
    ResponseEntity<byte[]> letter(Actor actor, @PathVariable long id, @PathVariable String ending) throws MatterNotAtThisStep, CharacterNotInFonts {
        FileFormat format = FileFormat.ofEnding(ending).orElseThrow(() -> new NotFound("format", ending));
        OfficialDocument letter = letters.letter(actor, id);
        String number = readReview.matter(actor, id).number();
        String name = letter.title() + (number == null ? "" : " " + number) + "." + ending;
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(format.mediaType())).header(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
                .body(writer.write(letter, format));
    }
}
