package org.qianfa.checks.application;

import java.util.List;
import org.qianfa.drafting.ReportView;
import org.qianfa.figures.FigureLedger;
import org.qianfa.figures.FigureView;
import org.qianfa.people.Directory;
import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Circumstances.LedgerFigure;
import org.qianfa.quantities.Quantities;
import org.qianfa.quantities.Quantity;
import org.qianfa.quantities.Value;
import org.springframework.stereotype.Component;

/** What the house knows about a report besides its words. */
@Component
class Background {

    private final Directory directory;
    private final LastYears lastYears;
    private final FigureLedger ledger;

    Background(Directory directory, LastYears lastYears, FigureLedger ledger) {
        this.directory = directory;
        this.lastYears = lastYears;
        this.ledger = ledger;
    }

    Circumstances of(ReportView report, boolean whole) {
        List<LedgerFigure> figures = ledger.confirmed(report.id()).stream().filter(f -> f.value() != null).map(Background::figure).toList();
        return new Circumstances(report.year(), directory.unit(report.unitId()).name(), lastYears.before(report), whole, figures);
    }

    /** 3.1万人次 in the ledger is 31000人次 to a reader of texts. */
    private static LedgerFigure figure(FigureView figure) {
        List<Quantity> read = Quantities.in(figure.value().toPlainString() + figure.spec().unit());
        if (read.size() == 1 && read.get(0).value() instanceof Value.Amount amount) {
            return new LedgerFigure(figure.name(), amount.number(), read.get(0).unit());
        }
        return new LedgerFigure(figure.name(), figure.value(), figure.spec().unit());
    }
}
