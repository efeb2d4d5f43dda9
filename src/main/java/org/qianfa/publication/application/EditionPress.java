package org.qianfa.publication.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.qianfa.drafting.ReportProgress;
import org.qianfa.people.Directory;
import org.qianfa.people.Unit;
import org.qianfa.publication.application.SealedText.Sealed;
import org.qianfa.publication.domain.Edition;
import org.qianfa.publication.domain.Release;
import org.qianfa.publication.persistence.Editions;
import org.qianfa.signoff.IssuingDesk;
import org.qianfa.signoff.IssuingDesk.Numbered;
import org.springframework.stereotype.Component;

/** Prints an approved release: an edition with index number, names and dates, all in one row. */
@Component
class EditionPress {

    private final Editions editions;
    private final Directory directory;
    private final IssuingDesk issuing;
    private final ReportProgress progress;
    private final Clock clock;

    EditionPress(Editions editions, Directory directory, IssuingDesk issuing, ReportProgress progress, Clock clock) {
        this.editions = editions;
        this.directory = directory;
        this.issuing = issuing;
        this.progress = progress;
        this.clock = clock;
    }

    Optional<Edition> printed(long releaseId) {
        return editions.findByReleaseId(releaseId);
    }

    Edition print(Release release, Sealed sealed) {
        Unit unit = directory.unit(release.getUnitId());
        Instant now = clock.instant();
        YearMonth month = YearMonth.from(now.atZone(clock.getZone()));
        int year = month.getYear();
        Numbered index = issuing.nextIndexNumber(unit.id(), month, editions.lastSequence(unit.id(), year));
        LocalDate signedOn = LocalDate.ofInstant(sealed.seal().signedAt(), clock.getZone());
        Edition edition = editions.save(new Edition(release)
                .of(unit.name(), unit.fullName(), unit.siteIdCode())
                .signed(sealed.report().year(), sealed.report().documentNumber(), signedOn, sealed.seal().previousDigest())
                .sealed(sealed.seal().manifest(), sealed.seal().signature())
                .published(index.number(), year, index.sequence(), now));
        progress.published(release.getReportId());
        return edition;
    }
}
