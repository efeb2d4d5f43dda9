package org.qianfa.figures.application;

import org.qianfa.drafting.ReportView;
import org.qianfa.figures.ChangeReasonMissing;
import org.qianfa.figures.RemoveFigure;
import org.qianfa.figures.application.Annals.Words;
import org.qianfa.figures.domain.Figure;
import org.qianfa.figures.domain.FigureNumber;
import org.qianfa.figures.domain.Ledger;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class RemoveFigureService implements RemoveFigure {

    private final FigureDesk desk;
    private final Removals removals;
    private final Withdrawals withdrawals;
    private final Annals annals;

    RemoveFigureService(FigureDesk desk, Removals removals, Withdrawals withdrawals, Annals annals) {
        this.desk = desk;
        this.removals = removals;
        this.withdrawals = withdrawals;
        this.annals = annals;
    }

    @Override
    public void removeFigure(Actor by, long figureId, String reason) throws Refusal {
        ReportView report = annals.enteredBy(by, figureId) ? desk.reportOf(by, figureId) : desk.coordinated(by, figureId);
        LedgerDoor.requireOpen(report);
        String why = ChangeReasonMissing.require(reason);
        Ledger ledger = desk.lock(report);
        annals.begins(by, report.id(), null);
        Figure figure = desk.figure(figureId);
        removals.requireUnused(report, figure);
        annals.onFigure(by, "RemoveFigure", figure, report.unitId(),
                new Words(figure.getName() + " " + FigureNumber.text(figure.getValue()), "", why));
        withdrawals.remove(by, ledger, report, figure, why);
    }
}
