package org.qianfa.signoff.application;

import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.qianfa.shared.Sm3;
import org.qianfa.signoff.ExamineForSecrecy.SecrecyChangedMeanwhile;
import org.qianfa.signoff.ExamineForSecrecy.SecrecyDecided;
import org.qianfa.signoff.SecrecyWorkBegun;
import org.qianfa.signoff.SignoffStep;
import org.qianfa.signoff.domain.Round;
import org.qianfa.signoff.persistence.Verdicts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Lays a report before its secrecy reviewer, to one person at a time. */
@Component
class SecrecyDesk {

    private final Docket docket;
    private final Verdicts verdicts;
    private final SecrecyFile file;
    private final ApplicationEventPublisher events;

    SecrecyDesk(Docket docket, Verdicts verdicts, SecrecyFile file, ApplicationEventPublisher events) {
        this.events = events;
        this.docket = docket;
        this.verdicts = verdicts;
        this.file = file;
    }

    /** To be worked on, as long as disclosure is not decided. @param seen digest of the items and masks the person saw, {@code null} if not known */
    ReportView open(Actor by, long reportId, String seen) throws Refusal {
        ReportView report = held(by, reportId);
        if (Round.of(verdicts.findByReportIdOrderById(reportId)).passed(SignoffStep.SECRECY_REVIEW, Sm3.hex(report.text())).isPresent()) {
            throw new SecrecyDecided();
        }
        events.publishEvent(new SecrecyWorkBegun(by, reportId));
        requireUnchanged(report, seen);
        return report;
    }

    /** To be decided. @param seen as above */
    ReportView forDecision(Actor by, long reportId, String seen) throws Refusal {
        ReportView report = held(by, reportId);
        requireUnchanged(report, seen);
        return report;
    }

    private ReportView held(Actor by, long reportId) throws Refusal {
        docket.hold(reportId);
        return docket.forDecision(by, reportId, Role.SECRECY_REVIEWER);
    }

    private void requireUnchanged(ReportView report, String seen) throws SecrecyChangedMeanwhile {
        if (seen != null && !seen.equals(file.sheet(report).digest())) {
            throw new SecrecyChangedMeanwhile();
        }
    }

    static SectionView section(ReportView report, long sectionId) {
        return report.sections().stream().filter(s -> s.id() == sectionId && !s.text().isEmpty()).findFirst()
                .orElseThrow(() -> new NotFound("section", sectionId));
    }
}
