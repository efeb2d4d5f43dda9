package org.qianfa.figures.web;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.qianfa.drafting.ReportView;
import org.qianfa.figures.ChangeKind;
import org.qianfa.figures.FigureLedger;
import org.qianfa.figures.FigureLedger.ChangeView;
import org.qianfa.figures.FigureLedger.EvidenceView;
import org.qianfa.figures.FigureOrigins;
import org.qianfa.figures.FigureView;
import org.qianfa.figures.PlacesOfFigures;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together what the page of one figure shows. */
@Component
class FigureSheets {

    private final FigureLedger ledger;
    private final PlacesOfFigures places;
    private final FigureOrigins origins;
    private final LedgerSheets sheets;

    FigureSheets(FigureLedger ledger, PlacesOfFigures places, FigureOrigins origins, LedgerSheets sheets) {
        this.ledger = ledger;
        this.places = places;
        this.origins = origins;
        this.sheets = sheets;
    }

    /** @param typed what was just refused, {@code null} if nothing */
    String lay(Actor actor, long figureId, FigureForm typed, Model model) {
        FigureView figure = ledger.figure(actor, figureId);
        ReportView report = sheets.lay(actor, figure.reportId(), model);
        List<ChangeView> history = ledger.history(actor, figureId);
        List<EvidenceView> evidence = ledger.evidence(actor, figureId);
        Map<Long, String> names = sheets.names(Stream.concat(Stream.of(figure.givenBy(), figure.confirmedBy()), Stream.concat(
                history.stream().map(ChangeView::by), evidence.stream().map(EvidenceView::addedBy))).toList());
        model.addAttribute("row", sheets.rows(report, List.of(figure)).get(0));
        model.addAttribute("form", typed == null ? FigureForm.of(figure) : typed);
        model.addAttribute("hand", mayGive(actor, report, figure));
        model.addAttribute("mayRemove", actor.holds(Role.COORDINATOR, report.unitId()) || entered(history, actor));
        model.addAttribute("names", names);
        model.addAttribute("givenAt", sheets.local(figure.givenAt()));
        model.addAttribute("confirmedAt", sheets.local(figure.confirmedAt()));
        model.addAttribute("history", history.stream().map(c -> new Entry(c, names.get(c.by()), sheets.local(c.at()))).toList());
        model.addAttribute("evidence", evidence.stream().map(e -> new Proof(e, names.get(e.addedBy()), sheets.local(e.addedAt()))).toList());
        model.addAttribute("origin", origins.origin(actor, figureId).orElse(null));
        model.addAttribute("uses", places.ofFigure(actor, figureId));
        model.addAttribute("line", YearLine.of(ledger.years(actor, figureId)));
        return "figures/figure";
    }

    void requireCoordinator(Actor actor, long figureId) {
        FigureView figure = ledger.figure(actor, figureId);
        ReportView report = sheets.report(actor, figure.reportId());
        if (!actor.holds(Role.COORDINATOR, report.unitId())) {
            throw new NotPermitted("only the coordinator describes figure " + figureId);
        }
    }

    void requireHand(Actor actor, long figureId) {
        FigureView figure = ledger.figure(actor, figureId);
        if (!mayGive(actor, sheets.report(actor, figure.reportId()), figure)) {
            throw new NotPermitted("only the coordinator and the department of figure " + figureId);
        }
    }

    private static boolean entered(List<ChangeView> history, Actor actor) {
        return history.stream().anyMatch(change -> change.kind() == ChangeKind.ADDED && Objects.equals(change.by(), actor.id()));
    }

    private static boolean mayGive(Actor actor, ReportView report, FigureView figure) {
        return actor.holds(Role.COORDINATOR, report.unitId())
                || actor.holdsInDepartment(Role.DRAFTER, figure.spec().departmentId())
                || actor.holdsInDepartment(Role.DEPARTMENT_HEAD, figure.spec().departmentId());
    }

    record Entry(ChangeView change, String person, LocalDateTime at) {
    }

    record Proof(EvidenceView evidence, String person, LocalDateTime at) {

        /** In whole kilobytes, at least one. */
        public long kilobytes() {
            return Math.max(1, (evidence.size() + 1023) / 1024);
        }
    }
}
