package org.qianfa.drafting.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.qianfa.drafting.ReorderSections;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.Reports;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The order of a report's sections as JSON. Answers with the headings whose numbers no longer fit. */
@RestController
class OrderApi {

    private final ReorderSections reorderSections;
    private final Reports reports;

    OrderApi(ReorderSections reorderSections, Reports reports) {
        this.reorderSections = reorderSections;
        this.reports = reports;
    }

    @PutMapping("/api/reports/{id}/order")
    Order reorder(Actor actor, @PathVariable long id, @Valid @RequestBody OrderRequest request) throws Refusal {
        reorderSections.reorderSections(actor, id, request.sectionIds(), request.reason());
        ReportView report = reports.readable(actor, id);
        return new Order(report.sections().stream().map(ReportView.SectionView::id).toList(), report.misnumbered().stream()
                .map(m -> new Misfit(m.section().id(), m.section().heading(), m.number(), m.fitting())).toList());
    }

    record OrderRequest(@NotNull List<@NotNull Long> sectionIds, String reason) {
    }

    record Order(List<Long> sectionIds, List<Misfit> misnumbered) {
    }

    /** @param number as written; @param fitting as the place asks for */
    record Misfit(long sectionId, String heading, String number, String fitting) {
    }
}
