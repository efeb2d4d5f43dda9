package org.qianfa.figures.application;

import java.time.Clock;
import org.qianfa.drafting.ReportView;
import org.qianfa.figures.AddFigure;
import org.qianfa.figures.ChangeFigure;
import org.qianfa.figures.FigureSource.Count;
import org.qianfa.figures.FigureSpec;
import org.qianfa.figures.domain.Figure;
import org.qianfa.figures.persistence.Origins;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Component;

/** Writes what was counted in a register into the ledger, the way a person would, and where it was counted. */
@Component
class LedgerPen {

    private final AddFigure addFigure;
    private final ChangeFigure changeFigure;
    private final FigureDesk desk;
    private final Origins origins;
    private final Clock clock;

    LedgerPen(AddFigure addFigure, ChangeFigure changeFigure, FigureDesk desk, Origins origins, Clock clock) {
        this.addFigure = addFigure;
        this.changeFigure = changeFigure;
        this.desk = desk;
        this.origins = origins;
        this.clock = clock;
    }

    /** The report of a figure for one who may give its value. */
    ReportView report(Actor by, long figureId) {
        ReportView report = desk.reportOf(by, figureId);
        desk.inHandsOf(by, report, figureId);
        return report;
    }

    /** @param line the line of that name, {@code null} if there is none @return whether the ledger became another */
    boolean write(Actor by, long reportId, Count count, FigureSpec spec, Figure line) throws Refusal {
        if (line != null) {
            return refresh(by, line.getId(), count, count.evidence());
        }
        origins.keep(addFigure.addFigure(by, reportId, spec, count.value()), count, clock.instant());
        return true;
    }

    boolean refresh(Actor by, long figureId, Count count, String reason) throws Refusal {
        boolean changes = desk.figure(figureId).changes(count.value());
        changeFigure.changeFigure(by, figureId, count.value(), reason);
        origins.keep(figureId, count, clock.instant());
        return changes;
    }
}
