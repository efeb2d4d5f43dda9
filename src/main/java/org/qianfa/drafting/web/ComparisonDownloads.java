package org.qianfa.drafting.web;

import org.qianfa.documents.CharacterNotInFonts;
import org.qianfa.drafting.CompareTexts;
import org.qianfa.drafting.CompareTexts.Whole;
import org.qianfa.drafting.Reports;
import org.qianfa.shared.Actor;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Comparisons as files to take away, chosen and authorised as on their pages. */
@RestController
class ComparisonDownloads {

    private final CompareTexts compareTexts;
    private final Reports reports;
    private final ComparisonPaper paper;
    private final Downloads downloads;

    ComparisonDownloads(CompareTexts compareTexts, Reports reports, ComparisonPaper paper, Downloads downloads) {
        this.compareTexts = compareTexts;
        this.reports = reports;
        this.paper = paper;
        this.downloads = downloads;
    }

    @GetMapping("/sections/{id}/compare.{ending}")
    ResponseEntity<byte[]> section(Actor actor, @PathVariable long id, @RequestParam(defaultValue = "previous") String from,
                                   @RequestParam(required = false) Integer to, @PathVariable String ending) throws CharacterNotInFonts {
        String report = reports.readable(actor, reports.readableSection(actor, id).reportId()).title();
        return downloads.file(paper.section(report, compareTexts.section(actor, id, ComparePage.baseline(from), to)), ending);
    }

    @GetMapping("/reports/{id}/compare.{ending}")
    ResponseEntity<byte[]> report(Actor actor, @PathVariable long id, @RequestParam(defaultValue = "previous") String against,
                                  @PathVariable String ending) throws CharacterNotInFonts {
        Whole whole = compareTexts.report(actor, id, ComparePage.kind(against));
        return downloads.file(paper.report(whole), ending);
    }
}
