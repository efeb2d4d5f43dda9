package org.qianfa.figures.web;

import java.util.List;
import java.util.Map;
import org.qianfa.drafting.ReportView;
import org.qianfa.figures.FigureRequests;
import org.qianfa.figures.FigureRequests.RequestView;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together what the pages of a request show. */
@Component
class CollectionSheets {

    private final FigureRequests requests;
    private final LedgerSheets sheets;

    CollectionSheets(FigureRequests requests, LedgerSheets sheets) {
        this.requests = requests;
        this.sheets = sheets;
    }

    /** @param role whose page it is, in the department asked @param typed what was just refused, empty if nothing */
    RequestView lay(Actor actor, long requestId, Role role, Map<String, String> typed, Model model) {
        RequestView request = requests.request(actor, requestId);
        if (!actor.holdsInDepartment(role, request.departmentId())) {
            throw new NotPermitted("only a " + role + " of the department asked");
        }
        ReportView report = sheets.lay(actor, request.reportId(), model);
        model.addAttribute("request", request);
        model.addAttribute("rows", sheets.rows(report, request.figures()));
        model.addAttribute("department", sheets.departmentNames(report).get(request.departmentId()));
        model.addAttribute("asker", sheets.names(List.of(request.requestedBy())).get(request.requestedBy()));
        model.addAttribute("typed", typed);
        return request;
    }
}
