package org.qianfa.figures.application;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.qianfa.drafting.ReportView;
import org.qianfa.figures.FigureLedger.RemovedView;
import org.qianfa.figures.FigureLedger.YearValue;
import org.qianfa.figures.FigureSpec;
import org.qianfa.figures.FigureState;
import org.qianfa.figures.FigureView;
import org.qianfa.figures.domain.Figure;
import org.qianfa.figures.persistence.Figures;
import org.springframework.stereotype.Component;

/** Takes figures from the ledgers, for those who have checked who reads. */
@Component
class LedgerShelf {

    private final Figures figures;
    private final FigureViews views;
    private final Precedent precedent;

    LedgerShelf(Figures figures, FigureViews views, Precedent precedent) {
        this.figures = figures;
        this.views = views;
        this.precedent = precedent;
    }

    List<FigureView> figures(ReportView report) {
        return views.of(figures.findByReportIdOrderByNumber(report.id()));
    }

    List<FigureView> confirmed(long reportId) {
        return views.of(figures.findByReportIdAndStateOrderByNumber(reportId, FigureState.CONFIRMED));
    }

    FigureView view(Figure figure) {
        return views.of(figure);
    }

    List<FigureView> outstanding(long reportId) {
        return views.of(figures.outstanding(reportId));
    }

    List<RemovedView> removed(long reportId) {
        return figures.removed(reportId).stream().map(Figure::removed).toList();
    }

    /** A ledger says its own year; the column of last year only what no ledger says. */
    List<YearValue> years(long unitId, String name) {
        SortedMap<Integer, BigDecimal> values = new TreeMap<>();
        List<Figures.OfYear> found = figures.years(unitId, name);
        for (Figures.OfYear one : found) {
            if (one.getFigure().getValue() != null) {
                values.put(one.getYear(), one.getFigure().getValue());
            }
        }
        for (Figures.OfYear one : found) {
            if (one.getFigure().spec().lastYear() != null) {
                values.putIfAbsent(one.getYear() - 1, one.getFigure().spec().lastYear());
            }
        }
        return values.entrySet().stream().map(e -> new YearValue(e.getKey(), e.getValue())).toList();
    }

    List<FigureSpec> lastYearsList(ReportView report, long departmentId) {
        return precedent.figures(report.unitId(), report.year()).stream()
                .filter(f -> f.spec().departmentId() == departmentId && !f.derived())
                .map(f -> new FigureSpec(f.getName(), f.spec().unit(), report.year() + "年", departmentId, f.spec().definition(),
                        f.getValue(), null, null)).toList();
    }
}
