package org.qianfa.figures.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qianfa.drafting.ReportView;
import org.qianfa.figures.ImportFigures;
import org.qianfa.figures.ImportFlawed;
import org.qianfa.figures.application.Bookkeeping.Unasked;
import org.qianfa.figures.application.ImportPlans.Plan;
import org.qianfa.figures.application.ImportPlans.Planned;
import org.qianfa.figures.domain.Figure;
import org.qianfa.figures.domain.FigureRequest;
import org.qianfa.figures.domain.Ledger;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ImportFiguresService implements ImportFigures {

    private static final String REASON = "表格导入";

    private final LedgerDoor door;
    private final ImportPlans plans;
    private final Bookkeeping bookkeeping;
    private final Annals annals;

    ImportFiguresService(LedgerDoor door, ImportPlans plans, Bookkeeping bookkeeping, Annals annals) {
        this.door = door;
        this.plans = plans;
        this.bookkeeping = bookkeeping;
        this.annals = annals;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Line> preview(Actor by, long reportId, List<Row> rows) throws Refusal {
        ReportView report = door.coordinated(by, reportId);
        LedgerDoor.requireOpen(report);
        return plans.of(report, rows).lines();
    }

    @Override
    public int importFigures(Actor by, long reportId, List<Row> rows) throws Refusal {
        ReportView report = door.coordinated(by, reportId);
        LedgerDoor.requireOpen(report);
        Plan plan = plans.of(report, rows);
        List<Line> flawed = plan.lines().stream().filter(line -> line.effect() == Effect.FLAWED).toList();
        if (!flawed.isEmpty()) {
            throw new ImportFlawed(flawed);
        }
        Ledger ledger = door.lock(report);
        annals.begins(by, report.id(), null);
        Map<Figure, Unasked> values = new LinkedHashMap<>();
        int touched = 0;
        for (Planned planned : plan.planned()) {
            Figure figure = plans.carryOut(by, ledger, planned);
            touched += planned.effect() == Effect.SAME ? 0 : 1;
            if (planned.value() != null && figure.changes(planned.value())) {
                values.put(figure, new Unasked(planned.value(), REASON));
            }
        }
        List<FigureRequest> made = bookkeeping.giveUnasked(by, ledger, values);
        annals.onLedger(by, "ImportFigures", ledger, null, touched + " of " + rows.size() + " rows");
        bookkeeping.announce(by, ledger, report, made);
        return touched;
    }
}
