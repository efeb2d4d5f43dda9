package org.qianfa.drafting.application;

import org.qianfa.drafting.PostRemark;
import org.qianfa.drafting.Remarks.RemarkView;
import org.qianfa.drafting.domain.Remark;
import org.qianfa.drafting.domain.Report;
import org.qianfa.drafting.domain.Section;
import org.qianfa.drafting.domain.Written;
import org.qianfa.drafting.persistence.StoredRemarks;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class PostRemarkService implements PostRemark {

    private final Admission admission;
    private final StoredRemarks remarks;
    private final Chronicle chronicle;
    private final Views views;

    PostRemarkService(Admission admission, StoredRemarks remarks, Chronicle chronicle, Views views) {
        this.admission = admission;
        this.remarks = remarks;
        this.chronicle = chronicle;
        this.views = views;
    }

    @Override
    public RemarkView postRemark(Actor by, Command command) throws Refusal {
        Report report = admission.readable(by, command.reportId());
        Section section = command.sectionId() == null ? null : report.section(command.sectionId());
        Remark remark = Remark.on(report, section, new Written(by.id(), command.text(), null, chronicle.now()));
        remarks.save(remark);
        chronicle.onReport(by, "PostRemark", report, null, "remark " + remark.getId());
        return views.remark(remark);
    }
}
