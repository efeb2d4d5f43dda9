package org.qianfa.workflow.process;

import java.util.Map;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.Reports;
import org.qianfa.figures.FigureRequests;
import org.qianfa.figures.FigureRequests.RequestView;
import org.qianfa.figures.FiguresConfirmed;
import org.qianfa.figures.FiguresGiven;
import org.qianfa.figures.FiguresRequested;
import org.qianfa.figures.FiguresReturned;
import org.qianfa.figures.RequestState;
import org.qianfa.figures.RequestWithdrawn;
import org.qianfa.shared.Actor;
import org.qianfa.workflow.engine.Tokens;
import org.qianfa.workflow.engine.Tokens.WaitingAt;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Facts that move {@code figure-collection.bpmn}. */
@Component
class FigureCollectionProcess {

    private final Tokens tokens;
    private final FigureRequests requests;
    private final Reports reports;

    FigureCollectionProcess(Tokens tokens, FigureRequests requests, Reports reports) {
        this.tokens = tokens;
        this.requests = requests;
        this.reports = reports;
    }

    /** Requests made before the sections are assigned wait for the report's own process, which takes them along. */
    @EventListener
    void on(FiguresRequested fact) {
        if (!fact.collecting()) {
            return;
        }
        RequestView request = requests.request(fact.requestId());
        ReportView report = reports.report(fact.reportId());
        tokens.start(Model.FIGURE_COLLECTION, Model.figures(fact.requestId()), Map.of(Model.REPORT_ID, report.id(),
                Model.CYCLE_ID, report.cycleId(), Model.UNIT_ID, report.unitId(), Model.REQUEST_ID, fact.requestId(),
                Model.DEPARTMENT_ID, request.departmentId(), Model.GIVEN, request.state() == RequestState.GIVEN));
    }

    @EventListener
    void on(FiguresGiven fact) {
        tokens.complete(WaitingAt.of(Model.figures(fact.requestId()), "userTask_giveFigures"), fact.by(), Map.of());
    }

    @EventListener
    void on(FiguresConfirmed fact) {
        decided(fact.requestId(), fact.by(), true);
    }

    @EventListener
    void on(FiguresReturned fact) {
        decided(fact.requestId(), fact.by(), false);
    }

    /** Before the sections are assigned no process waits for the request, and later none takes it along. */
    @EventListener
    void on(RequestWithdrawn fact) {
        if (fact.collecting()) {
            tokens.stop(Model.figures(fact.requestId()), Model.REQUEST_WITHDRAWN);
        }
    }

    private void decided(long requestId, Actor by, boolean confirmed) {
        tokens.complete(WaitingAt.of(Model.figures(requestId), "userTask_confirmFigures"), by, Map.of(Model.APPROVED, confirmed));
    }
}
