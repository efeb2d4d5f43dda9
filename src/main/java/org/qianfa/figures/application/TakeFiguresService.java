package org.qianfa.figures.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qianfa.drafting.ReportView;
import org.qianfa.figures.FigureFlawed;
import org.qianfa.figures.FigureSource.Count;
import org.qianfa.figures.FigureSpec;
import org.qianfa.figures.Flaw;
import org.qianfa.figures.NoRegister;
import org.qianfa.figures.RequestEmpty;
import org.qianfa.figures.TakeFigures;
import org.qianfa.figures.domain.Figure;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class TakeFiguresService implements TakeFigures {

    private final LedgerDoor door;
    private final Sources sources;
    private final Entries entries;
    private final LedgerPen pen;

    TakeFiguresService(LedgerDoor door, Sources sources, Entries entries, LedgerPen pen) {
        this.door = door;
        this.sources = sources;
        this.entries = entries;
        this.pen = pen;
    }

    /** All that could be refused is looked at before the first line is written. */
    @Override
    public int takeFigures(Actor by, long reportId, List<String> keys, long departmentId) throws Refusal {
        ReportView report = door.coordinated(by, reportId);
        LedgerDoor.requireOpen(report);
        if (keys.isEmpty()) {
            throw new RequestEmpty();
        }
        Map<String, Figure> ledger = sources.byName(reportId);
        Map<String, Count> offered = sources.byKey(report);
        Map<Count, FigureSpec> taken = new LinkedHashMap<>();
        for (String key : keys) {
            Count count = required(offered, key);
            taken.put(count, spec(report, count, ledger.get(count.name()), departmentId));
        }
        int written = 0;
        for (Map.Entry<Count, FigureSpec> one : taken.entrySet()) {
            written += pen.write(by, reportId, one.getKey(), one.getValue(), ledger.get(one.getKey().name())) ? 1 : 0;
        }
        return written;
    }

    @Override
    public boolean refreshFigure(Actor by, long figureId, String reason) throws Refusal {
        ReportView report = pen.report(by, figureId);
        LedgerDoor.requireOpen(report);
        String key = sources.origin(figureId).orElseThrow(NoRegister::new).key();
        return pen.refresh(by, figureId, required(sources.byKey(report), key), reason);
    }

    private static Count required(Map<String, Count> offered, String key) throws FigureFlawed {
        Count count = offered.get(key);
        if (count == null) {
            throw new FigureFlawed(Flaw.VALUE_MISSING, key);
        }
        return count;
    }

    /** A line the ledger has keeps its description. */
    private FigureSpec spec(ReportView report, Count count, Figure line, long departmentId) throws Refusal {
        if (line == null) {
            return entries.checked(report, FigureSpec.counted(count.name(), count.unit(), "", departmentId, count.definition()));
        }
        if (line.derived()) {
            throw new FigureFlawed(Flaw.DERIVED, count.name());
        }
        return line.spec();
    }
}
