package org.qianfa.drafting.web;

import java.nio.charset.StandardCharsets;
import org.qianfa.documents.CharacterNotInFonts;
import org.qianfa.documents.official.OfficialDocument;
import org.qianfa.documents.writing.DocumentWriter;
import org.qianfa.documents.writing.FileFormat;
import org.qianfa.drafting.OpenDraft;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.Reports;
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

/** Texts as files to take away: the report or a section for all who may read it, a draft for the one who writes it. */
@RestController
class Downloads {

    private static final int LONGEST_NAME = 80;

    private final Reports reports;
    private final OpenDraft openDraft;
    private final DocumentWriter writer;

    Downloads(Reports reports, OpenDraft openDraft, @Value("${qianfa.documents.fonts}") String fonts) {
        this.reports = reports;
        this.openDraft = openDraft;
        this.writer = DocumentWriter.withFonts(fonts);
    }

    @GetMapping({"/reports/{id}/text.{ending}", "/api/reports/{id}/text.{ending}"})
    ResponseEntity<byte[]> report(Actor actor, @PathVariable long id, @PathVariable String ending) throws CharacterNotInFonts {
        ReportView report = reports.readable(actor, id);
        return file(OfficialDocument.of(report.title(), report.text()), report.title(), ending);
    }

    @GetMapping({"/sections/{id}/text.{ending}", "/api/sections/{id}/text.{ending}"})
    ResponseEntity<byte[]> section(Actor actor, @PathVariable long id, @PathVariable String ending) throws CharacterNotInFonts {
        SectionView section = reports.readableSection(actor, id);
        return file(OfficialDocument.of("", text(section)), name(section), ending);
    }

    @GetMapping({"/sections/{id}/draft/text.{ending}", "/api/sections/{id}/draft/text.{ending}"})
    ResponseEntity<byte[]> draft(Actor actor, @PathVariable long id, @PathVariable String ending) throws CharacterNotInFonts {
        String text = openDraft.openDraft(actor, id).text();
        return file(OfficialDocument.of("", text), name(reports.readableSection(actor, id)), ending);
    }

    /** Before the first revision a section is its heading. */
    private static String text(SectionView section) {
        return section.text().isEmpty() ? section.heading() : section.text();
    }

    private String name(SectionView section) {
        String title = reports.report(section.reportId()).title();
        return section.heading().isEmpty() ? title : title + " " + section.heading();
    }

    ResponseEntity<byte[]> file(OfficialDocument document, String ending) throws CharacterNotInFonts {
        return file(document, document.title(), ending);
    }

    private ResponseEntity<byte[]> file(OfficialDocument document, String name, String ending) throws CharacterNotInFonts {
        FileFormat format = FileFormat.ofEnding(ending).orElseThrow(() -> new NotFound("format", ending));
        ContentDisposition attachment = ContentDisposition.attachment().filename(fit(name) + "." + ending, StandardCharsets.UTF_8).build();
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(format.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString()).body(writer.write(document, format));
    }

    /** Without the characters that file systems refuse, and not too long. */
    private static String fit(String name) {
        String clean = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
        return clean.substring(0, clean.offsetByCodePoints(0, Math.min(clean.codePointCount(0, clean.length()), LONGEST_NAME)));
    }
}
