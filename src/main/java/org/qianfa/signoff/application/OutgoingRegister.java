package org.qianfa.signoff.application;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Optional;
import org.qianfa.drafting.ReportView;
import org.qianfa.people.Directory;
import org.qianfa.people.Unit;
import org.qianfa.signoff.IssuingDesk;
import org.qianfa.signoff.NumberTemplateFlawed.Template;
import org.qianfa.signoff.domain.NumberTemplate;
import org.qianfa.signoff.domain.Registration;
import org.qianfa.signoff.persistence.Registrations;
import org.springframework.stereotype.Component;

/** The register of outgoing documents: one number a report, kept when it is signed anew. */
@Component
class OutgoingRegister {

    private final Registrations registrations;
    private final IssuingDesk issuing;
    private final NextNumbers numbers;
    private final Directory directory;
    private final Clock clock;

    OutgoingRegister(Registrations registrations, IssuingDesk issuing, NextNumbers numbers, Directory directory, Clock clock) {
        this.registrations = registrations;
        this.issuing = issuing;
        this.numbers = numbers;
        this.directory = directory;
        this.clock = clock;
    }

    Optional<Registration> entry(long reportId) {
        return registrations.findByReportId(reportId);
    }

    /** Takes the unit's next number of the year in which the report is written. */
    Registration enter(ReportView report) {
        YearMonth month = YearMonth.now(clock).withYear(report.year() + 1);
        int year = month.getYear();
        int next = numbers.take(report.unitId(), Template.DOCUMENT, year);
        Unit unit = directory.unit(report.unitId());
        String number = NumberTemplate.kept(issuing.rules(unit.id()).documentTemplate()).number(unit.documentCode(), unit.organisationCode(), month, next);
        return registrations.save(new Registration(report.id(), unit.id(), year, next).numbered(number, clock.instant()));
    }

    /** The unit that receives the report, {@code null} if the level above is outside this installation. */
    Long receiver(Registration entry) {
        return directory.unit(entry.unitId()).parentId();
    }

    void submitted(Registration entry, String sealDigest) {
        entry.markSubmitted(sealDigest, clock.instant());
    }
}
