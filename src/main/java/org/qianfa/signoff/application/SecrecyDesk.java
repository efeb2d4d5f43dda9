package org.qianfa.signoff.application;

import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.qianfa.shared.Sm3;
import org.qianfa.signoff.ExamineForSecrecy.SecrecyDecided;
import org.qianfa.signoff.SignoffStep;
import org.qianfa.signoff.domain.Round;
import org.qianfa.signoff.persistence.Verdicts;
import org.springframework.stereotype.Component;

/** Lays a report before its secrecy reviewer as long as disclosure is not decided. */
@Component
class SecrecyDesk {

    private final Docket docket;
    private final Verdicts verdicts;

    SecrecyDesk(Docket docket, Verdicts verdicts) {
        this.docket = docket;
        this.verdicts = verdicts;
    }

    ReportView open(Actor by, long reportId) throws Refusal {
        ReportView report = docket.forDecision(by, reportId, Role.SECRECY_REVIEWER);
        if (Round.of(verdicts.findByReportIdOrderById(reportId)).passed(SignoffStep.SECRECY_REVIEW, Sm3.hex(report.text())).isPresent()) {
            throw new SecrecyDecided();
        }
        return report;
    }

    static SectionView section(ReportView report, long sectionId) {
        return report.sections().stream().filter(s -> s.id() == sectionId && !s.text().isEmpty()).findFirst()
                .orElseThrow(() -> new NotFound("section", sectionId));
    }
}
