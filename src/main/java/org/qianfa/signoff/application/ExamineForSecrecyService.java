package org.qianfa.signoff.application;

import java.util.List;
import org.qianfa.shared.Journal;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.signoff.ExamineForSecrecy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ExamineForSecrecyService implements ExamineForSecrecy {

    private final SecrecyDesk desk;
    private final SecrecyFile file;
    private final Journal journal;

    ExamineForSecrecyService(SecrecyDesk desk, SecrecyFile file, Journal journal) {
        this.desk = desk;
        this.file = file;
        this.journal = journal;
    }

    @Override
    public void examineForSecrecy(Actor by, long reportId, List<Finding> findings) throws Refusal {
        ReportView report = desk.open(by, reportId);
        for (Finding finding : findings) {
            check(SecrecyDesk.section(report, finding.sectionId()), finding);
        }
        for (Finding finding : findings) {
            file.keep(by, SecrecyDesk.section(report, finding.sectionId()), finding);
            journal.record(by, "ExamineForSecrecy", new Journal.Subject("report", reportId, report.unitId()), finding.ground(),
                    "section " + finding.sectionId() + " " + finding.result());
        }
    }

    private void check(SectionView section, Finding finding) throws Refusal {
        int masks = file.masks(section).size();
        if (finding.result() == Result.MASKED && masks == 0) {
            throw new NothingMasked(section.heading());
        }
        if (finding.result() != Result.MASKED && masks > 0) {
            throw new MasksStand(section.heading(), masks);
        }
        if (finding.result() == Result.NOT_PUBLIC && finding.ground().isEmpty()) {
            throw new SecrecyGroundMissing(section.heading());
        }
    }
}
