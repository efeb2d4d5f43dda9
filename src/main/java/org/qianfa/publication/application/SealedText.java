package org.qianfa.publication.application;

import java.util.List;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.Reports;
import org.qianfa.signoff.SealFlaw;
import org.qianfa.signoff.Seals;
import org.qianfa.signoff.Seals.Seal;
import org.springframework.stereotype.Component;

/** Hands out a report only with a valid seal on exactly its text, and only if it is open to the public. */
@Component
class SealedText {

    private final Reports reports;
    private final Seals seals;

    SealedText(Reports reports, Seals seals) {
        this.reports = reports;
        this.seals = seals;
    }

    /** @throws NotTheSealedText if a single character differs from what was signed */
    Sealed open(long reportId) {
        ReportView report = reports.report(reportId);
        Seal seal = seals.seal(reportId).orElseThrow(() -> new NotTheSealedText("report " + reportId + " has no valid seal"));
        List<SealFlaw> flaws = seals.flaws(reportId);
        if (!flaws.isEmpty()) {
            throw new NotTheSealedText("report " + reportId + " is not what was signed: " + flaws);
        }
        if (!seals.disclosed(reportId)) {
            throw new NotTheSealedText("report " + reportId + " is not open to the public");
        }
        return new Sealed(report, seal);
    }

    record Sealed(ReportView report, Seal seal) {
    }
}
