package org.qianfa.drafting.web;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.qianfa.drafting.Remarks;
import org.qianfa.drafting.Remarks.RemarkView;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.Reports;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together what the desk shows. */
@Component
class Desk {

    private final Reports reports;
    private final Remarks remarks;
    private final Surroundings surroundings;
    private final Sheets sheets;

    Desk(Reports reports, Remarks remarks, Surroundings surroundings, Sheets sheets) {
        this.reports = reports;
        this.remarks = remarks;
        this.surroundings = surroundings;
        this.sheets = sheets;
    }

    void lay(Actor actor, long reportId, Model model) {
        ReportView report = layDiscussion(actor, reportId, model);
        surroundings.lay(actor, reportId, model);
        model.addAttribute("carried", sheets.carriedProblems(report));
    }

    void layReport(Actor actor, long reportId, Model model) {
        model.addAttribute("sheet", sheets.report(reports.readable(actor, reportId)));
    }

    void layPresence(Actor actor, long reportId, Model model) {
        layReport(actor, reportId, model);
        surroundings.layPresence(actor, reportId, model);
    }

    ReportView layDiscussion(Actor actor, long reportId, Model model) {
        ReportView report = reports.readable(actor, reportId);
        model.addAttribute("sheet", sheets.report(report));
        model.addAttribute("remarks", signed(remarks.onReport(actor, reportId)));
        return report;
    }

    private List<SignedRemark> signed(List<RemarkView> said) {
        Map<Long, String> names = sheets.names(said.stream().map(RemarkView::authorId).toList());
        return said.stream().map(r -> new SignedRemark(r, names.get(r.authorId()), sheets.local(r.postedAt()))).toList();
    }

    record SignedRemark(RemarkView remark, String author, LocalDateTime at) {
    }
}
