package org.qianfa.publication.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.qianfa.documents.official.Closing;
import org.qianfa.documents.official.Imprint;
import org.qianfa.documents.official.Letterhead;
import org.qianfa.documents.official.OfficialDocument;
import org.qianfa.people.Directory;
import org.qianfa.publication.domain.Edition;
import org.qianfa.signoff.IssuingDesk;
import org.qianfa.signoff.KeepIssuingRules.Rules;
import org.qianfa.signoff.Seals;
import org.springframework.stereotype.Component;

/** What the files of an edition show: title and sealed text, and around them what the unit's rules say, never inside them. */
@Component
class EditionSheet {

    private final IssuingDesk issuing;
    private final Seals seals;
    private final Directory directory;
    private final Clock clock;

    EditionSheet(IssuingDesk issuing, Seals seals, Directory directory, Clock clock) {
        this.issuing = issuing;
        this.seals = seals;
        this.directory = directory;
        this.clock = clock;
    }

    OfficialDocument of(Edition edition) {
        Rules rules = issuing.rules(edition.getUnitId());
        OfficialDocument.Builder document = OfficialDocument.titled(edition.getTitle()).text(edition.getText());
        if (rules.redHead()) {
            String number = edition.getDocumentNumber() == null ? "" : edition.getDocumentNumber();
            document.letterhead(new Letterhead(rules.issuerMark(), number, List.of(signer(edition))));
        }
        if (rules.closing()) {
            document.closing(Closing.of(edition.getUnitFullName(), Closing.written(edition.getSignedOn())));
        }
        if (rules.imprint()) {
            String printedBy = rules.printedBy().isEmpty() ? edition.getUnitFullName() : rules.printedBy();
            document.imprint(new Imprint(rules.copies(), printedBy, Closing.written(LocalDate.ofInstant(edition.getPublishedAt(), clock.getZone()))));
        }
        return document.build();
    }

    /** A report goes to the level above, and documents that do name who signed them. */
    private String signer(Edition edition) {
        long signer = seals.seal(edition.getReportId(), edition.getSealDigest()).orElseThrow().signedBy();
        return directory.person(signer).displayName();
    }
}
