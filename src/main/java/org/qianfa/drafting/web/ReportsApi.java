package org.qianfa.drafting.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.qianfa.drafting.AssignSections;
import org.qianfa.drafting.AssignSections.Assignment;
import org.qianfa.drafting.BrowseReports;
import org.qianfa.drafting.ConsolidateReport;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.Reports;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reports as JSON. */
@RestController
@RequestMapping("/api/reports")
class ReportsApi {

    private static final MediaType PLAIN = MediaType.parseMediaType("text/plain;charset=UTF-8");

    private final BrowseReports browseReports;
    private final Reports reports;
    private final AssignSections assignSections;
    private final ConsolidateReport consolidateReport;

    ReportsApi(BrowseReports browseReports, Reports reports, AssignSections assignSections, ConsolidateReport consolidateReport) {
        this.browseReports = browseReports;
        this.reports = reports;
        this.assignSections = assignSections;
        this.consolidateReport = consolidateReport;
    }

    @GetMapping
    BrowseReports.Page list(Actor actor, @RequestParam(required = false) Long cycle, @RequestParam(required = false) Long unit,
                            @RequestParam(required = false) Long after, @RequestParam(defaultValue = "20") int size) {
        return browseReports.browse(actor, new BrowseReports.Filter(cycle, unit, after, size));
    }

    @GetMapping("/{id}")
    ReportView report(Actor actor, @PathVariable long id) {
        return reports.readable(actor, id);
    }

    @GetMapping("/{id}/text")
    ResponseEntity<String> text(Actor actor, @PathVariable long id) {
        return ResponseEntity.ok().contentType(PLAIN).body(reports.readable(actor, id).text());
    }

    @PostMapping("/{id}/assignment")
    ReportView assign(Actor actor, @PathVariable long id, @Valid @RequestBody AssignmentRequest request) throws Refusal {
        assignSections.assignSections(actor, id, request.sections().stream().map(SectionAssignment::toAssignment).toList());
        return reports.readable(actor, id);
    }

    @PostMapping("/{id}/consolidation")
    ReportView consolidate(Actor actor, @PathVariable long id) throws Refusal {
        consolidateReport.consolidateReport(actor, id);
        return reports.readable(actor, id);
    }

    /** @param sections those to change; the others stay as the outline has them */
    record AssignmentRequest(@NotNull List<@Valid @NotNull SectionAssignment> sections) {
    }

    record SectionAssignment(@NotNull Long sectionId, @NotNull Long departmentId, @NotNull Long drafterId, LocalDate dueOn) {

        Assignment toAssignment() {
            return new Assignment(sectionId, departmentId, drafterId, dueOn);
        }
    }
}
