package org.qianfa.figures.application;

import java.util.Arrays;
import java.util.List;
import org.qianfa.drafting.ReportView;
import org.qianfa.figures.RequestState;
import org.qianfa.figures.domain.Figure;
import org.qianfa.figures.domain.FigureRequest;
import org.qianfa.figures.domain.Ledger;
import org.qianfa.figures.persistence.Figures;
import org.qianfa.figures.persistence.Requests;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.springframework.stereotype.Component;

/** Finds requests for those who may know of them. */
@Component
class RequestDesk {

    private static final List<RequestState> OPEN = Arrays.stream(RequestState.values()).filter(RequestState::open).toList();

    private final Requests requests;
    private final Figures figures;
    private final LedgerDoor door;

    RequestDesk(Requests requests, Figures figures, LedgerDoor door) {
        this.requests = requests;
        this.figures = figures;
        this.door = door;
    }

    ReportView reportOf(Actor reader, long requestId) {
        long reportId = requests.reportOf(requestId).orElseThrow(() -> new NotFound("request", requestId));
        return door.readable(reader, reportId, "request", requestId);
    }

    ReportView coordinated(Actor by, long requestId) {
        ReportView report = reportOf(by, requestId);
        door.requireCoordinator(by, report);
        return report;
    }

    Ledger lock(ReportView report) {
        return door.lock(report);
    }

    FigureRequest request(long requestId) {
        return requests.findById(requestId).orElseThrow(() -> new NotFound("request", requestId));
    }

    List<Figure> figures(FigureRequest request) {
        return figures.findByRequestIdOrderByNumber(request.getId());
    }

    List<FigureRequest> ofReport(long reportId) {
        return requests.findByReportIdOrderByIdDesc(reportId);
    }

    List<FigureRequest> openOf(long reportId) {
        return requests.findByReportIdAndStateInOrderById(reportId, OPEN);
    }
}
