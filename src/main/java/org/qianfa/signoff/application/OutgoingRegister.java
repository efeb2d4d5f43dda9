package org.qianfa.signoff.application;

import java.time.Clock;
import java.util.Optional;
import org.qianfa.drafting.ReportView;
import org.qianfa.people.Directory;
import org.qianfa.signoff.domain.Registration;
import org.qianfa.signoff.persistence.Registrations;
import org.springframework.stereotype.Component;

/** The register of outgoing documents: one number a report, kept when it is signed anew. */
@Component
class OutgoingRegister {

    private final Registrations registrations;
    private final Directory directory;
    private final Clock clock;

    OutgoingRegister(Registrations registrations, Directory directory, Clock clock) {
        this.registrations = registrations;
        this.directory = directory;
        this.clock = clock;
    }

    Optional<Registration> entry(long reportId) {
        return registrations.findByReportId(reportId);
    }

    /** Takes the unit's next number of the year in which the report is written. */
    Registration enter(ReportView report) {
        int documentYear = report.year() + 1;
        int next = registrations.lastSequence(report.unitId(), documentYear) + 1;
        String code = directory.unit(report.unitId()).documentCode();
        return registrations.save(new Registration(report.id(), report.unitId(), documentYear, next).numbered(code, clock.instant()));
    }

    /** The unit that receives the report, {@code null} if the level above is outside this installation. */
    Long receiver(Registration entry) {
        return directory.unit(entry.unitId()).parentId();
    }

    void submitted(Registration entry, String sealDigest) {
        entry.markSubmitted(sealDigest, clock.instant());
    }
}
