package org.qianfa.figures.application;

import org.qianfa.drafting.ReportView;
import org.qianfa.figures.domain.Figure;
import org.qianfa.figures.domain.Ledger;
import org.qianfa.figures.persistence.Figures;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.springframework.stereotype.Component;

/** Finds single figures for those who may know of them. A command locks the ledger first and reads the figure then. */
@Component
class FigureDesk {

    private final Figures figures;
    private final LedgerDoor door;

    FigureDesk(Figures figures, LedgerDoor door) {
        this.figures = figures;
        this.door = door;
    }

    ReportView readable(Actor reader, long reportId) {
        return door.readable(reader, reportId);
    }

    ReportView reportOf(Actor reader, long figureId) {
        long reportId = figures.reportOf(figureId).orElseThrow(() -> new NotFound("figure", figureId));
        return door.readable(reader, reportId, "figure", figureId);
    }

    ReportView coordinated(Actor by, long figureId) {
        ReportView report = reportOf(by, figureId);
        door.requireCoordinator(by, report);
        return report;
    }

    Ledger lock(ReportView report) {
        return door.lock(report);
    }

    Figure figure(long figureId) {
        return figures.findById(figureId).orElseThrow(() -> new NotFound("figure", figureId));
    }

    /** The figure for one who may give it its value and its evidence. */
    Figure inHandsOf(Actor by, ReportView report, long figureId) {
        Figure figure = figure(figureId);
        door.requireHand(by, report, figure);
        return figure;
    }
}
