package org.qianfa.figures.application;

import java.util.List;
import org.qianfa.drafting.ReportView;
import org.qianfa.figures.ChangeKind;
import org.qianfa.figures.ConfirmFigures;
import org.qianfa.figures.FiguresConfirmed;
import org.qianfa.figures.FiguresReturned;
import org.qianfa.figures.RequestState;
import org.qianfa.figures.application.Annals.Words;
import org.qianfa.figures.domain.Figure;
import org.qianfa.figures.domain.FigureNumber;
import org.qianfa.figures.domain.FigureRequest;
import org.qianfa.figures.domain.Ledger;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Confirming is not bound to the phase of the report: a request that is open must be able to end. */
@Service
@Transactional
class ConfirmFiguresService implements ConfirmFigures {

    private final RequestDesk desk;
    private final Bookkeeping bookkeeping;
    private final Annals annals;

    ConfirmFiguresService(RequestDesk desk, Bookkeeping bookkeeping, Annals annals) {
        this.desk = desk;
        this.bookkeeping = bookkeeping;
        this.annals = annals;
    }

    @Override
    public void confirmFigures(Actor by, long requestId, boolean confirmed, String reason) throws Refusal {
        ReportView report = desk.reportOf(by, requestId);
        if (!by.holdsInDepartment(Role.DEPARTMENT_HEAD, desk.request(requestId).getDepartmentId())) {
            throw new NotPermitted("only a head of the department asked");
        }
        Ledger ledger = desk.lock(report);
        FigureRequest request = desk.request(requestId);
        request.require(RequestState.GIVEN);
        List<Figure> figures = desk.figures(request);
        if (confirmed) {
            confirm(by, request, figures);
        } else {
            sendBack(by, request, figures, reason);
        }
        bookkeeping.recompute(bookkeeping.book(ledger));
        annals.onLedger(by, "ConfirmFigures", ledger, reason, (confirmed ? "confirmed" : "returned") + " request " + requestId);
        annals.announce(confirmed ? new FiguresConfirmed(by, report.id(), requestId) : new FiguresReturned(by, report.id(), requestId));
    }

    private void confirm(Actor by, FigureRequest request, List<Figure> figures) throws Refusal {
        for (Figure figure : figures) {
            figure.requireConfirmableBy(by.id());
        }
        request.confirm();
        figures.forEach(figure -> {
            figure.confirm(by.id(), annals.who(by).at());
            annals.changed(figure, ChangeKind.CONFIRMED, by, Words.of(FigureNumber.text(figure.getValue())));
        });
    }

    private void sendBack(Actor by, FigureRequest request, List<Figure> figures, String reason) throws Refusal {
        request.sendBack(reason);
        figures.forEach(figure -> annals.changed(figure, ChangeKind.RETURNED, by,
                new Words("", FigureNumber.text(figure.getValue()), reason)));
    }
}
