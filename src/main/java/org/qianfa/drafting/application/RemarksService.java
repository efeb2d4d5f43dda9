package org.qianfa.drafting.application;

import java.util.List;
import org.qianfa.drafting.Remarks;
import org.qianfa.drafting.persistence.StoredRemarks;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class RemarksService implements Remarks {

    private final Admission admission;
    private final StoredRemarks remarks;
    private final Views views;

    RemarksService(Admission admission, StoredRemarks remarks, Views views) {
        this.admission = admission;
        this.remarks = remarks;
        this.views = views;
    }

    @Override
    public List<RemarkView> onReport(Actor reader, long reportId) {
        admission.readable(reader, reportId);
        return remarks.findByReportIdOrderById(reportId).stream().map(views::remark).toList();
    }
}
