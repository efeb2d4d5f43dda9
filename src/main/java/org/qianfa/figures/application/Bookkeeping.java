package org.qianfa.figures.application;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qianfa.drafting.ReportView;
import org.qianfa.figures.ChangeKind;
import org.qianfa.figures.FiguresRequested;
import org.qianfa.figures.application.Annals.Words;
import org.qianfa.figures.domain.Change.Who;
import org.qianfa.figures.domain.Figure;
import org.qianfa.figures.domain.FigureBook;
import org.qianfa.figures.domain.FigureNumber;
import org.qianfa.figures.domain.FigureRequest;
import org.qianfa.figures.domain.Ledger;
import org.qianfa.figures.persistence.Figures;
import org.qianfa.figures.persistence.Requests;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Component;

/**
 * Enters values. A value somebody gave without being asked waits for the head of its department all the same: in the
 * request of its figure that is still open, or in a new one.
 */
@Component
class Bookkeeping {

    private final Figures figures;
    private final Requests requests;
    private final Annals annals;

    Bookkeeping(Figures figures, Requests requests, Annals annals) {
        this.figures = figures;
        this.requests = requests;
        this.annals = annals;
    }

    FigureBook book(Ledger ledger) {
        return book(ledger.getReportId());
    }

    FigureBook book(long reportId) {
        return new FigureBook(figures.findByReportIdOrderByNumber(reportId));
    }

    /** @param values checked by {@link Figure#acceptable} */
    void give(Actor by, Ledger ledger, List<Value> values) {
        Who who = annals.who(by);
        for (Value value : values) {
            Figure figure = value.figure();
            String before = FigureNumber.text(figure.getValue());
            figure.give(value.exact(), value.requestId(), by.id(), who.at());
            annals.changed(figure, ChangeKind.GIVEN, by, new Words(before, FigureNumber.text(value.exact()), value.reason()));
        }
        recompute(book(ledger));
    }

    /** Finds each figure a request to wait in. @return the requests made for it */
    List<FigureRequest> giveUnasked(Actor by, Ledger ledger, Map<Figure, Unasked> values) {
        Map<Long, FigureRequest> opened = new LinkedHashMap<>();
        List<Value> placed = values.entrySet().stream().map(entry -> {
            Figure figure = entry.getKey();
            long request = openRequest(figure) != null ? figure.getRequestId() : opened.computeIfAbsent(figure.spec().departmentId(),
                    d -> requests.save(FigureRequest.alreadyGiven(figure, by.id(), annals.who(by).at()))).getId();
            return new Value(figure, entry.getValue().exact(), request, entry.getValue().reason());
        }).toList();
        give(by, ledger, placed);
        return List.copyOf(opened.values());
    }

    void announce(Actor by, Ledger ledger, ReportView report, List<FigureRequest> made) {
        made.forEach(request -> annals.announce(new FiguresRequested(by, report.id(), request.getId(),
                LedgerDoor.collecting(ledger, report))));
    }

    /** The open request the figure waits in, {@code null} if none. */
    FigureRequest openRequest(Figure figure) {
        return figure.getRequestId() == null ? null
                : requests.findById(figure.getRequestId()).filter(FigureRequest::open).orElse(null);
    }

    void recompute(FigureBook book) {
        Map<Figure, BigDecimal> changed = book.recompute();
        changed.forEach((figure, before) -> {
            String old = FigureNumber.text(before);
            String now = FigureNumber.text(figure.getValue());
            if (!old.equals(now)) {
                annals.changed(figure, ChangeKind.COMPUTED, null, new Words(old, now, null));
            }
        });
    }

    /** A value on its way into the ledger. */
    record Value(Figure figure, BigDecimal exact, long requestId, String reason) {
    }

    /** A value nobody asked for. */
    record Unasked(BigDecimal exact, String reason) {
    }
}
