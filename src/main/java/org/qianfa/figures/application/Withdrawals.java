package org.qianfa.figures.application;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.drafting.ReportView;
import org.qianfa.figures.ChangeKind;
import org.qianfa.figures.RequestWithdrawn;
import org.qianfa.figures.WithdrawRequest.Outcome;
import org.qianfa.figures.application.Annals.Words;
import org.qianfa.figures.domain.Figure;
import org.qianfa.figures.domain.FigureBook;
import org.qianfa.figures.domain.FigureNumber;
import org.qianfa.figures.domain.FigureRequest;
import org.qianfa.figures.domain.Ledger;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Component;

/** Takes requests back, with the figures that were there for them alone. */
@Component
class Withdrawals {

    private final RequestDesk desk;
    private final Removals removals;
    private final Bookkeeping bookkeeping;
    private final Annals annals;

    Withdrawals(RequestDesk desk, Removals removals, Bookkeeping bookkeeping, Annals annals) {
        this.desk = desk;
        this.removals = removals;
        this.bookkeeping = bookkeeping;
        this.annals = annals;
    }

    /** In a signed report nothing leaves the ledger any more, but a request must be able to end. */
    Outcome withdraw(Actor by, ReportView report, FigureRequest request, String reason) {
        List<Figure> asked = desk.figures(request);
        FigureBook book = bookkeeping.book(report.id());
        List<String> removed = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        for (Figure figure : asked) {
            boolean goes = !LedgerDoor.closed(report) && removals.goesWith(request.getId(), figure, book);
            (goes ? removed : kept).add(figure.getName());
            if (goes) {
                removals.remove(by, figure, reason);
            } else {
                keep(by, figure, reason);
            }
        }
        request.withdraw(annals.who(by), reason, asked.stream().map(Figure::getName).toList());
        return new Outcome(removed, kept);
    }

    /** Takes a figure out of the ledger, and out of the request it waits in, which ends with its last figure. */
    void remove(Actor by, Ledger ledger, ReportView report, Figure figure, String reason) {
        FigureRequest request = bookkeeping.openRequest(figure);
        removals.remove(by, figure, reason);
        if (request != null && desk.figures(request).isEmpty()) {
            request.withdraw(annals.who(by), reason, List.of(figure.getName()));
            finish(by, ledger, report, request);
        } else {
            bookkeeping.recompute(bookkeeping.book(ledger));
        }
    }

    void finish(Actor by, Ledger ledger, ReportView report, FigureRequest request) {
        bookkeeping.recompute(bookkeeping.book(ledger));
        annals.announce(new RequestWithdrawn(by, report.id(), request.getId(), LedgerDoor.collecting(ledger, report)));
    }

    private void keep(Actor by, Figure figure, String reason) {
        figure.release();
        annals.changed(figure, ChangeKind.WITHDRAWN, by, new Words("", FigureNumber.text(figure.getValue()), reason));
    }
}
