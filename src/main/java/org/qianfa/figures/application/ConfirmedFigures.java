package org.qianfa.figures.application;

import java.util.List;
import org.qianfa.drafting.ConsolidationGuard;
import org.qianfa.figures.FigureView;
import org.qianfa.figures.FiguresUnconfirmed;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A report is not consolidated on figures nobody stands by. */
@Component
@Transactional(readOnly = true)
class ConfirmedFigures implements ConsolidationGuard {

    private final LedgerShelf shelf;

    ConfirmedFigures(LedgerShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public void requireReady(long reportId) throws Refusal {
        List<FigureView> missing = shelf.outstanding(reportId);
        if (!missing.isEmpty()) {
            throw new FiguresUnconfirmed(missing);
        }
    }
}
