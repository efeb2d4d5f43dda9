package org.qianfa.figures.application;

import org.qianfa.drafting.ReportView;
import org.qianfa.figures.ChangeKind;
import org.qianfa.figures.ChangeReasonMissing;
import org.qianfa.figures.DescribeFigure;
import org.qianfa.figures.FigureFlawed;
import org.qianfa.figures.FigureSpec;
import org.qianfa.figures.Flaw;
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
class DescribeFigureService implements DescribeFigure {

    private final FigureDesk desk;
    private final Entries entries;
    private final Bookkeeping bookkeeping;
    private final Annals annals;

    DescribeFigureService(FigureDesk desk, Entries entries, Bookkeeping bookkeeping, Annals annals) {
        this.desk = desk;
        this.entries = entries;
        this.bookkeeping = bookkeeping;
        this.annals = annals;
    }

    @Override
    public void describeFigure(Actor by, long figureId, FigureSpec raw, String reason) throws Refusal {
        ReportView report = desk.coordinated(by, figureId);
        LedgerDoor.requireOpen(report);
        Ledger ledger = desk.lock(report);
        annals.begins(by, report.id(), null);
        Figure figure = desk.figure(figureId);
        FigureSpec spec = entries.checked(report, named(figure, raw));
        bookkeeping.book(ledger).requireSound(spec);
        requireChangeable(figure, spec, reason);
        FigureSpec before = figure.spec();
        figure.describe(spec);
        bookkeeping.recompute(bookkeeping.book(ledger));
        Words words = new Words(said(before), said(spec), reason);
        annals.changed(figure, ChangeKind.DESCRIBED, by, words);
        annals.onFigure(by, "DescribeFigure", figure, report.unitId(), words);
    }

    /** A value given stands for the figure as it was described; whoever describes it anew says why. */
    private void requireChangeable(Figure figure, FigureSpec spec, String reason) throws Refusal {
        boolean moves = spec.departmentId() != figure.spec().departmentId() || spec.derived();
        if (moves && bookkeeping.openRequest(figure) != null) {
            throw new FigureFlawed(Flaw.ALREADY_ASKED, figure.getName());
        }
        if (figure.getValue() != null && (reason == null || reason.isBlank())) {
            throw new ChangeReasonMissing();
        }
    }

    private static FigureSpec named(Figure figure, FigureSpec raw) {
        return new FigureSpec(figure.getName(), raw.unit(), raw.period(), raw.departmentId(), raw.definition(), raw.lastYear(),
                raw.formula(), raw.digits());
    }

    private static String said(FigureSpec spec) {
        return String.join(" · ", spec.unit(), spec.period(), spec.derived() ? spec.formula() : spec.definition(),
                FigureNumber.text(spec.lastYear()));
    }
}
