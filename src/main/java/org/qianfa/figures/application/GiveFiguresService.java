package org.qianfa.figures.application;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qianfa.drafting.ReportView;
import org.qianfa.figures.FigureFlawed;
import org.qianfa.figures.FigureState;
import org.qianfa.figures.FiguresGiven;
import org.qianfa.figures.Flaw;
import org.qianfa.figures.GiveFigures;
import org.qianfa.figures.RequestState;
import org.qianfa.figures.application.Bookkeeping.Value;
import org.qianfa.figures.domain.Figure;
import org.qianfa.figures.domain.FigureRequest;
import org.qianfa.figures.domain.Ledger;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class GiveFiguresService implements GiveFigures {

    private final RequestDesk desk;
    private final Bookkeeping bookkeeping;
    private final Annals annals;

    GiveFiguresService(RequestDesk desk, Bookkeeping bookkeeping, Annals annals) {
        this.desk = desk;
        this.bookkeeping = bookkeeping;
        this.annals = annals;
    }

    @Override
    public void giveFigures(Actor by, long requestId, List<Given> given, boolean handIn) throws Refusal {
        ReportView report = desk.reportOf(by, requestId);
        if (!by.holdsInDepartment(Role.DRAFTER, desk.request(requestId).getDepartmentId())) {
            throw new NotPermitted("only a drafter of the department asked");
        }
        LedgerDoor.requireOpen(report);
        Ledger ledger = desk.lock(report);
        FigureRequest request = desk.request(requestId);
        request.require(RequestState.ASKED);
        List<Figure> asked = desk.figures(request);
        List<Value> values = acceptable(request, asked, given);
        if (handIn) {
            requireAll(asked, values);
        } else if (values.isEmpty()) {
            return;
        }
        bookkeeping.give(by, ledger, values.stream().filter(GiveFiguresService::says).toList());
        if (!handIn) {
            annals.onLedger(by, "GiveFigures", ledger, null, values.size() + " saved in request " + requestId);
            return;
        }
        request.handIn();
        annals.onLedger(by, "GiveFigures", ledger, null, asked.size() + " handed in, request " + requestId);
        annals.announce(new FiguresGiven(by, report.id(), requestId));
    }

    private static List<Value> acceptable(FigureRequest request, List<Figure> asked, List<Given> given) throws Refusal {
        Map<Long, Figure> byId = asked.stream().collect(Collectors.toMap(Figure::getId, Function.identity()));
        List<Value> values = new ArrayList<>();
        for (Given one : given) {
            Figure figure = byId.get(one.figureId());
            if (figure == null) {
                throw new FigureFlawed(Flaw.NOT_ASKED, String.valueOf(one.figureId()));
            }
            String reason = one.reason() == null || one.reason().isBlank() ? request.getReturnReason() : one.reason();
            BigDecimal exact = figure.acceptable(one.value(), reason);
            values.add(new Value(figure, exact, request.getId(), figure.changes(exact) ? reason : one.reason()));
        }
        return values;
    }

    /** Saying the same again is no change, but it answers a figure that is wanted anew. */
    private static boolean says(Value value) {
        return value.figure().getState() == FigureState.REQUESTED || value.figure().changes(value.exact());
    }

    private static void requireAll(List<Figure> asked, List<Value> values) throws FigureFlawed {
        for (Figure figure : asked) {
            boolean there = figure.getState() != FigureState.REQUESTED || values.stream().anyMatch(v -> v.figure() == figure);
            if (!there) {
                throw new FigureFlawed(Flaw.VALUE_MISSING, figure.getName());
            }
        }
    }
}
