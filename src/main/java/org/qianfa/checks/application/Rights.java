package org.qianfa.checks.application;

import org.qianfa.drafting.CoDrafting;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Component;

/** Who may say that words stay as they are: whoever answers for the text at this time. */
@Component
class Rights {

    private final CoDrafting coDrafting;

    Rights(CoDrafting coDrafting) {
        this.coDrafting = coDrafting;
    }

    boolean writes(Actor by, SectionView section) {
        return coDrafting.mayWrite(by, section.id());
    }

    boolean dismisses(Actor by, ReportView report, SectionView section) {
        return answersForReport(by, report) || writes(by, section);
    }

    void requireDismisses(Actor by, ReportView report, SectionView section) {
        if (!dismisses(by, report, section)) {
            throw new NotPermitted("section " + section.id() + " is not this person's to answer for now");
        }
    }

    boolean dismissesIn(Actor by, ReportView report) {
        return answersForReport(by, report) || report.sections().stream().anyMatch(section -> writes(by, section));
    }

    void requireDismissesIn(Actor by, ReportView report) {
        if (!dismissesIn(by, report)) {
            throw new NotPermitted("report " + report.id() + " is not this person's to answer for now");
        }
    }

    private static boolean answersForReport(Actor by, ReportView report) {
        return switch (report.phase()) {
            case CONSOLIDATING -> by.holds(Role.COORDINATOR, report.unitId());
            case UNDER_REVIEW -> by.holdsAny(report.unitId(), Role.COORDINATOR, Role.OFFICE);
            case SIGNED -> by.holdsAny(report.unitId(), Role.FIRST_REVIEWER, Role.SECOND_REVIEWER, Role.FINAL_REVIEWER);
            default -> false;
        };
    }
}
