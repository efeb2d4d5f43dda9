package org.qianfa.drafting.web;

import java.nio.charset.StandardCharsets;
import org.qianfa.documents.writing.DocumentWriter;
import org.qianfa.drafting.OpenDraft;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.Reports;
import org.qianfa.shared.Actor;
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

    private static final MediaType WORD =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    private static final MediaType PLAIN = MediaType.parseMediaType("text/plain;charset=UTF-8");
    private static final int LONGEST_NAME = 80;

    private final Reports reports;
    private final OpenDraft openDraft;

    Downloads(Reports reports, OpenDraft openDraft) {
        this.reports = reports;
        this.openDraft = openDraft;
    }

    @GetMapping({"/reports/{id}/text.docx", "/api/reports/{id}/text.docx"})
    ResponseEntity<byte[]> reportAsWord(Actor actor, @PathVariable long id) {
        ReportView report = reports.readable(actor, id);
        return file(DocumentWriter.word(report.title(), report.text()), WORD, report.title() + ".docx");
    }

    @GetMapping({"/reports/{id}/text.txt", "/api/reports/{id}/text.txt"})
    ResponseEntity<byte[]> reportAsText(Actor actor, @PathVariable long id) {
        ReportView report = reports.readable(actor, id);
        return file(DocumentWriter.plain(report.title(), report.text()), PLAIN, report.title() + ".txt");
    }

    @GetMapping({"/sections/{id}/text.docx", "/api/sections/{id}/text.docx"})
    ResponseEntity<byte[]> sectionAsWord(Actor actor, @PathVariable long id) {
        SectionView section = reports.readableSection(actor, id);
        return file(DocumentWriter.word("", text(section)), WORD, name(section) + ".docx");
    }

    @GetMapping({"/sections/{id}/text.txt", "/api/sections/{id}/text.txt"})
    ResponseEntity<byte[]> sectionAsText(Actor actor, @PathVariable long id) {
        SectionView section = reports.readableSection(actor, id);
        return file(DocumentWriter.plain("", text(section)), PLAIN, name(section) + ".txt");
    }

    @GetMapping({"/sections/{id}/draft/text.docx", "/api/sections/{id}/draft/text.docx"})
    ResponseEntity<byte[]> draftAsWord(Actor actor, @PathVariable long id) {
        String text = openDraft.openDraft(actor, id).text();
        return file(DocumentWriter.word("", text), WORD, name(reports.readableSection(actor, id)) + ".docx");
    }

    @GetMapping({"/sections/{id}/draft/text.txt", "/api/sections/{id}/draft/text.txt"})
    ResponseEntity<byte[]> draftAsText(Actor actor, @PathVariable long id) {
        String text = openDraft.openDraft(actor, id).text();
        return file(DocumentWriter.plain("", text), PLAIN, name(reports.readableSection(actor, id)) + ".txt");
    }

    /** Before the first revision a section is its heading. */
    private static String text(SectionView section) {
        return section.text().isEmpty() ? section.heading() : section.text();
    }

    private String name(SectionView section) {
        String title = reports.report(section.reportId()).title();
        return section.heading().isEmpty() ? title : title + " " + section.heading();
    }

    private static ResponseEntity<byte[]> file(byte[] content, MediaType type, String name) {
        ContentDisposition attachment = ContentDisposition.attachment().filename(fit(name), StandardCharsets.UTF_8).build();
        return ResponseEntity.ok().contentType(type).header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString()).body(content);
    }

    /** Without the characters that file systems refuse; the ending stays. */
    private static String fit(String name) {
        int dot = name.lastIndexOf('.');
        String clean = name.substring(0, dot).replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
        int end = clean.offsetByCodePoints(0, Math.min(clean.codePointCount(0, clean.length()), LONGEST_NAME));
        return clean.substring(0, end) + name.substring(dot);
    }
}
