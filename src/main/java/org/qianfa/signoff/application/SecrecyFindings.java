package org.qianfa.signoff.application;

import java.util.List;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Journal;
import org.qianfa.shared.Refusal;
import org.qianfa.signoff.ExamineForSecrecy.Finding;
import org.qianfa.signoff.ExamineForSecrecy.MasksStand;
import org.qianfa.signoff.ExamineForSecrecy.NothingMasked;
import org.qianfa.signoff.ExamineForSecrecy.Result;
import org.qianfa.signoff.ExamineForSecrecy.SecrecyGroundMissing;
import org.springframework.stereotype.Component;

/** What a reviewer finds in the sections of a report: looked at first, put down and journalled afterwards. */
@Component
class SecrecyFindings {

    private final SecrecyFile file;
    private final Journal journal;

    SecrecyFindings(SecrecyFile file, Journal journal) {
        this.file = file;
        this.journal = journal;
    }

    /** Changes nothing. */
    void check(ReportView report, List<Finding> findings) throws Refusal {
        for (Finding finding : findings) {
            check(SecrecyDesk.section(report, finding.sectionId()), finding);
        }
    }

    /** Those that {@link #check} has let pass. */
    void keep(Actor by, ReportView report, List<Finding> findings) {
        for (Finding finding : findings) {
            file.keep(by, SecrecyDesk.section(report, finding.sectionId()), finding);
            journal.record(by, "ExamineForSecrecy", new Journal.Subject("report", report.id(), report.unitId()), finding.ground(),
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
