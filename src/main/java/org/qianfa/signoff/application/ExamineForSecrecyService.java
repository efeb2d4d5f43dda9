package org.qianfa.signoff.application;

import org.qianfa.drafting.ReportView;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.signoff.ExamineForSecrecy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ExamineForSecrecyService implements ExamineForSecrecy {

    private final SecrecyDesk desk;
    private final SecrecyFindings findings;

    ExamineForSecrecyService(SecrecyDesk desk, SecrecyFindings findings) {
        this.desk = desk;
        this.findings = findings;
    }

    @Override
    public void examineForSecrecy(Actor by, long reportId, Examined examined) throws Refusal {
        ReportView report = desk.open(by, reportId, examined.seen());
        findings.check(report, examined.findings());
        findings.keep(by, report, examined.findings());
    }
}
