package org.qianfa.figures.application;

import java.util.List;
import org.qianfa.drafting.ReportView;
import org.qianfa.figures.FigureRequests;
import org.qianfa.figures.domain.FigureRequest;
import org.qianfa.figures.domain.Ledger;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class FigureRequestsService implements FigureRequests {

    private final LedgerDoor door;
    private final RequestDesk desk;
    private final FigureViews views;

    FigureRequestsService(LedgerDoor door, RequestDesk desk, FigureViews views) {
        this.door = door;
        this.desk = desk;
        this.views = views;
    }

    @Override
    public RequestView request(Actor reader, long requestId) {
        desk.reportOf(reader, requestId);
        return request(requestId);
    }

    @Override
    public List<RequestView> ofReport(Actor reader, long reportId) {
        ReportView report = door.readable(reader, reportId);
        return desk.ofReport(report.id()).stream().map(this::view).toList();
    }

    @Override
    public RequestView request(long requestId) {
        return view(desk.request(requestId));
    }

    @Override
    @Transactional
    public List<Long> beginCollection(long reportId) {
        Ledger ledger = door.lock(reportId);
        ledger.beginCollecting();
        return desk.openOf(reportId).stream().map(FigureRequest::getId).toList();
    }

    private RequestView view(FigureRequest request) {
        return new RequestView(request.getId(), request.getReportId(), request.getDepartmentId(), request.getDueOn(),
                request.getState(), request.getRequestedBy(), request.getRequestedAt(), request.getReturnReason(),
                views.of(desk.figures(request)), request.withdrawal());
    }
}
