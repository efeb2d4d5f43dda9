package org.qianfa.figures.application;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.qianfa.drafting.ReportView;
import org.qianfa.figures.AddFigure;
import org.qianfa.figures.FigureSpec;
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
class AddFigureService implements AddFigure {

    private final LedgerDoor door;
    private final Entries entries;
    private final Bookkeeping bookkeeping;
    private final Annals annals;

    AddFigureService(LedgerDoor door, Entries entries, Bookkeeping bookkeeping, Annals annals) {
        this.door = door;
        this.entries = entries;
        this.bookkeeping = bookkeeping;
        this.annals = annals;
    }

    @Override
    public long addFigure(Actor by, long reportId, FigureSpec raw, BigDecimal value) throws Refusal {
        ReportView report = door.coordinated(by, reportId);
        LedgerDoor.requireOpen(report);
        FigureSpec spec = entries.checked(report, raw);
        Ledger ledger = door.lock(report);
        BigDecimal exact = entries.requireNew(ledger, spec, value);
        annals.begins(by, reportId, null);
        Figure figure = entries.enter(by, ledger, spec);
        List<FigureRequest> made = exact == null ? List.of()
                : bookkeeping.giveUnasked(by, ledger, Map.of(figure, new Unasked(exact, null)));
        bookkeeping.recompute(bookkeeping.book(ledger));
        annals.onFigure(by, "AddFigure", figure, report.unitId(), Words.of(figure.getName() + " " + FigureNumber.text(exact)));
        bookkeeping.announce(by, ledger, report, made);
        return figure.getId();
    }
}
