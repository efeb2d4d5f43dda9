package org.qianfa.review.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.qianfa.documents.CharacterNotInFonts;
import org.qianfa.documents.writing.DocumentWriter;
import org.qianfa.documents.writing.FileFormat;
import org.qianfa.people.Directory;
import org.qianfa.review.AnnotationView;
import org.qianfa.review.Conferences;
import org.qianfa.review.MatterView;
import org.qianfa.review.MatterView.State;
import org.qianfa.review.ReadReview;
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

    private final ReadReview readReview;
    private final Conferences conferences;
    private final Names names;
    private final Directory directory;
    private final LetterWords words;
    private final DocumentWriter writer;

    LetterPage(ReadReview readReview, Conferences conferences, Names names, Directory directory, LetterWords words,
            @Value("${qianfa.documents.fonts}") String fonts) {
        this.readReview = readReview;
        this.conferences = conferences;
        this.names = names;
        this.directory = directory;
        this.words = words;
        this.writer = DocumentWriter.withFonts(fonts);
    }

    @GetMapping("/matters/{id}/letter.{ending}")
    ResponseEntity<byte[]> letter(Actor actor, @PathVariable long id, @PathVariable String ending) throws MatterNotAtThisStep, CharacterNotInFonts {
        FileFormat format = FileFormat.ofEnding(ending).orElseThrow(() -> new NotFound("format", ending));
        MatterView matter = readReview.matter(actor, id);
        if (matter.state() != State.INCOMPLETE && matter.state().open()) {
            throw new MatterNotAtThisStep(matter.state());
        }
        List<AnnotationView> said = readReview.annotations(actor, id).stream().filter(a -> a.matterId() == id && !a.draft()).toList();
        Map<Long, String> people = names.people(matter, said);
        Letter letter = new Letter(matter, said, conferences.ofMatter(actor, id), people, directory.unit(matter.unitId()).name(), words);
        String name = letter.title() + (matter.number() == null ? "" : " " + matter.number()) + "." + ending;
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(format.mediaType())).header(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
                .body(writer.write(letter.document(), format));
    }
}
