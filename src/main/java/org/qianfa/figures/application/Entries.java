package org.qianfa.figures.application;

import java.math.BigDecimal;
import org.qianfa.drafting.ReportView;
import org.qianfa.figures.ChangeKind;
import org.qianfa.figures.FigureFlawed;
import org.qianfa.figures.FigureSpec;
import org.qianfa.figures.Flaw;
import org.qianfa.figures.application.Annals.Words;
import org.qianfa.figures.domain.Figure;
import org.qianfa.figures.domain.FigureBook;
import org.qianfa.figures.domain.FigureNumber;
import org.qianfa.figures.domain.Ledger;
import org.qianfa.figures.domain.SpecRules;
import org.qianfa.figures.persistence.Figures;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Component;

/** Checks descriptions of figures and enters new lines. */
@Component
class Entries {

    private final Figures figures;
    private final Departments departments;
    private final Precedent precedent;
    private final Annals annals;

    Entries(Figures figures, Departments departments, Precedent precedent, Annals annals) {
        this.figures = figures;
        this.departments = departments;
        this.precedent = precedent;
        this.annals = annals;
    }

    /** What can be said of the description without looking at the ledger. */
    FigureSpec checked(ReportView report, FigureSpec raw) throws Refusal {
        FigureSpec spec = SpecRules.checked(raw, report.year() + "年");
        departments.require(report.unitId(), spec.departmentId(), spec.name());
        return spec;
    }

    /** @return the value as the ledger keeps it, {@code null} for none */
    BigDecimal requireNew(Ledger ledger, FigureSpec spec, BigDecimal value) throws Refusal {
        FigureBook book = new FigureBook(figures.findByReportIdOrderByNumber(ledger.getReportId()));
        book.requireFree(spec.name());
        book.requireSound(spec);
        if (value != null && spec.derived()) {
            throw new FigureFlawed(Flaw.DERIVED, spec.name());
        }
        return FigureNumber.checked(value, spec.name());
    }

    Figure enter(Actor by, Ledger ledger, FigureSpec spec) {
        Figure figure = figures.save(ledger.open(precedent.completed(spec, ledger)));
        annals.changed(figure, ChangeKind.ADDED, by, Words.of(spec.derived() ? spec.formula() : spec.definition()));
        return figure;
    }

    void lastYear(Actor by, Figure figure, BigDecimal value) throws FigureFlawed {
        String before = FigureNumber.text(figure.spec().lastYear());
        figure.describe(figure.spec().withLastYear(value));
        annals.changed(figure, ChangeKind.LAST_YEAR, by, new Words(before, FigureNumber.text(figure.spec().lastYear()), null));
    }

    void journal(Actor by, String action, Ledger ledger, String details) {
        annals.onLedger(by, action, ledger, null, details);
    }
}
