package org.qianfa.figures.application;

import java.util.List;
import java.util.Locale;
import org.qianfa.drafting.ReportView;
import org.qianfa.figures.FigureLedger;
import org.qianfa.figures.FigureSpec;
import org.qianfa.figures.FigureView;
import org.qianfa.figures.domain.Figure;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class FigureLedgerService implements FigureLedger {

    private final FigureDesk desk;
    private final LedgerShelf shelf;
    private final EvidenceShelf evidence;
    private final Annals annals;

    FigureLedgerService(FigureDesk desk, LedgerShelf shelf, EvidenceShelf evidence, Annals annals) {
        this.desk = desk;
        this.shelf = shelf;
        this.evidence = evidence;
        this.annals = annals;
    }

    @Override
    public List<FigureView> figures(Actor reader, long reportId, Filter filter) {
        String words = filter.words() == null ? "" : filter.words().strip().toLowerCase(Locale.ROOT);
        return shelf.figures(desk.readable(reader, reportId)).stream()
                .filter(f -> filter.departmentId() == null || f.spec().departmentId() == filter.departmentId())
                .filter(f -> filter.state() == null || f.state() == filter.state())
                .filter(f -> f.name().toLowerCase(Locale.ROOT).contains(words)).toList();
    }

    @Override
    public List<FigureView> confirmed(long reportId) {
        return shelf.confirmed(reportId);
    }

    @Override
    public FigureView figure(Actor reader, long figureId) {
        desk.reportOf(reader, figureId);
        return shelf.view(desk.figure(figureId));
    }

    @Override
    public List<ChangeView> history(Actor reader, long figureId) {
        desk.reportOf(reader, figureId);
        return annals.history(figureId);
    }

    @Override
    public List<EvidenceView> evidence(Actor reader, long figureId) {
        desk.reportOf(reader, figureId);
        return evidence.of(figureId);
    }

    @Override
    public EvidenceFile evidenceFile(Actor reader, long figureId, long evidenceId) {
        desk.reportOf(reader, figureId);
        return evidence.file(figureId, evidenceId);
    }

    @Override
    public List<YearValue> years(Actor reader, long figureId) {
        ReportView report = desk.reportOf(reader, figureId);
        Figure figure = desk.figure(figureId);
        return shelf.years(report.unitId(), figure.getName());
    }

    @Override
    public List<FigureView> outstanding(Actor reader, long reportId) {
        return shelf.outstanding(desk.readable(reader, reportId).id());
    }

    @Override
    public List<RemovedView> removed(Actor reader, long reportId) {
        return shelf.removed(desk.readable(reader, reportId).id());
    }

    @Override
    public List<FigureSpec> lastYearsList(Actor reader, long reportId, long departmentId) {
        ReportView report = desk.readable(reader, reportId);
        return shelf.lastYearsList(report, departmentId);
    }
}
