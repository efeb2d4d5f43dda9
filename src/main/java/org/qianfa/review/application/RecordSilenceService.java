package org.qianfa.review.application;

import java.util.List;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.Reports;
import org.qianfa.review.AnswerConsultation.Verdict;
import org.qianfa.review.Consultations.Answer;
import org.qianfa.review.RecordSilence;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class RecordSilenceService implements RecordSilence {

    private final ConsultationRegister register;
    private final Reports reports;
    private final Proceedings proceedings;

    RecordSilenceService(ConsultationRegister register, Reports reports, Proceedings proceedings) {
        this.register = register;
        this.reports = reports;
        this.proceedings = proceedings;
    }

    @Override
    public void recordSilence(long reportId) {
        ReportView report = reports.report(reportId);
        int round = register.round(reportId);
        List<Long> silent = report.sections().stream().map(SectionView::departmentId).distinct()
                .filter(department -> !register.answered(reportId, round, department)).toList();
        for (long department : silent) {
            register.keep(reportId, new Answer(department, round, Verdict.NO_REPLY, "", null, proceedings.now()));
            proceedings.recordOfProcess("RecordSilence", reportId, report.unitId(), "department " + department);
        }
    }
}
