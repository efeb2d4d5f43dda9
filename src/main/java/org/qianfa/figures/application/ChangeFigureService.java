package org.qianfa.figures.application;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.qianfa.drafting.ReportView;
import org.qianfa.figures.ChangeFigure;
import org.qianfa.figures.FigureState;
import org.qianfa.figures.application.Annals.Words;
import org.qianfa.figures.application.Bookkeeping.Unasked;
import org.qianfa.figures.domain.Figure;
import org.qianfa.figures.domain.FigureNumber;
import org.qianfa.figures.domain.FigureRequest;
import org.qianfa.figures.domain.Ledger;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ChangeFigureService implements ChangeFigure {

    private final FigureDesk desk;
    private final Bookkeeping bookkeeping;
    private final Annals annals;

    ChangeFigureService(FigureDesk desk, Bookkeeping bookkeeping, Annals annals) {
        this.desk = desk;
        this.bookkeeping = bookkeeping;
        this.annals = annals;
    }

    /** The same value again changes nothing, unless the figure is wanted anew. */
    @Override
    public void changeFigure(Actor by, long figureId, BigDecimal value, String reason) throws Refusal {
        ReportView report = desk.reportOf(by, figureId);
        Figure figure = desk.inHandsOf(by, report, figureId);
        LedgerDoor.requireOpen(report);
        Ledger ledger = desk.lock(report);
        BigDecimal exact = figure.acceptable(value, reason);
        if (!figure.changes(exact) && figure.getState() != FigureState.REQUESTED) {
            return;
        }
        annals.begins(by, figure);
        Words words = new Words(FigureNumber.text(figure.getValue()), FigureNumber.text(exact), reason);
        List<FigureRequest> made = bookkeeping.giveUnasked(by, ledger, Map.of(figure, new Unasked(exact, reason)));
        annals.onFigure(by, "ChangeFigure", figure, report.unitId(), words);
        bookkeeping.announce(by, ledger, report, made);
    }
}
