package org.qianfa.figures.web;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.qianfa.drafting.ReportView;
import org.qianfa.figures.FigureLedger;
import org.qianfa.figures.FigureLedger.Filter;
import org.qianfa.figures.FigureLedger.RemovedView;
import org.qianfa.figures.FigureOrigins;
import org.qianfa.figures.FigureRequests;
import org.qianfa.figures.FigureRequests.RequestView;
import org.qianfa.figures.FigureRequests.Withdrawal;
import org.qianfa.figures.FigureState;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together what the page of a ledger shows. */
@Component
class LedgerLayout {

    private final FigureLedger ledger;
    private final FigureRequests requests;
    private final FigureOrigins origins;
    private final LedgerSheets sheets;

    LedgerLayout(FigureLedger ledger, FigureRequests requests, FigureOrigins origins, LedgerSheets sheets) {
        this.ledger = ledger;
        this.requests = requests;
        this.origins = origins;
        this.sheets = sheets;
    }

    /** @param form what was just refused, else an empty one */
    String lay(Actor actor, long reportId, Filter filter, FigureForm form, Model model) {
        ReportView report = sheets.lay(actor, reportId, model);
        List<RequestView> asked = requests.ofReport(actor, reportId);
        List<RemovedView> removed = ledger.removed(actor, reportId);
        Map<Long, String> names = sheets.names(Stream.concat(removed.stream().map(RemovedView::by),
                asked.stream().map(RequestView::withdrawal).filter(Objects::nonNull).map(Withdrawal::by)).toList());
        model.addAttribute("filter", filter);
        model.addAttribute("form", form);
        model.addAttribute("states", FigureState.values());
        model.addAttribute("rows", sheets.rows(report, ledger.figures(actor, reportId, filter)));
        model.addAttribute("requests", asked.stream().map(r -> RequestLine.of(r, names, sheets)).toList());
        model.addAttribute("removed", removed.stream().map(r -> new RemovedLine(r, names.get(r.by()), sheets.local(r.at()))).toList());
        model.addAttribute("outdated", origins.outdated(actor, reportId));
        model.addAttribute("departmentNames", sheets.departmentNames(report));
        return "figures/ledger";
    }

    /** @param person who withdrew it, {@code null} like {@code at} if it was not */
    record RequestLine(RequestView request, String person, LocalDateTime at) {

        private static RequestLine of(RequestView request, Map<Long, String> names, LedgerSheets sheets) {
            Withdrawal withdrawal = request.withdrawal();
            return withdrawal == null ? new RequestLine(request, null, null)
                    : new RequestLine(request, names.get(withdrawal.by()), sheets.local(withdrawal.at()));
        }

        /** What follows the class {@code tag}. */
        public String tag() {
            return switch (request.state()) {
                case CONFIRMED -> "tag-done";
                case WITHDRAWN -> "tag-waiting";
                default -> request.returnReason() == null ? "tag-active" : "tag-returned";
            };
        }
    }

    record RemovedLine(RemovedView figure, String person, LocalDateTime at) {
    }
}
