package org.qianfa.drafting.application;

import org.qianfa.drafting.ReasonMissing;
import org.qianfa.drafting.RestoreRevision;
import org.qianfa.drafting.Revisions;
import org.qianfa.drafting.Revisions.RevisionView;
import org.qianfa.drafting.domain.Revision;
import org.qianfa.drafting.domain.Section;
import org.qianfa.drafting.domain.Written;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class RestoreRevisionService implements RestoreRevision {

    private final Workplace workplace;
    private final Revisions revisions;
    private final Filing filing;
    private final Ledger ledger;

    RestoreRevisionService(Workplace workplace, Revisions revisions, Filing filing, Ledger ledger) {
        this.workplace = workplace;
        this.revisions = revisions;
        this.filing = filing;
        this.ledger = ledger;
    }

    @Override
    public RevisionView restoreRevision(Actor by, Command command) throws Refusal {
        Section section = workplace.lockedSection(by, command.sectionId());
        ledger.beginsWork(by, section);
        String earlier = revisions.revision(by, command.sectionId(), command.number()).text();
        if (command.reason() == null || command.reason().isBlank()) {
            throw new ReasonMissing();
        }
        Written written = new Written(by.id(), earlier, command.reason(), ledger.now());
        Revision revision = filing.besideDraft(by, workplace.write(by, section, written, command.basedOnRevision()));
        return ledger.entered(by, "RestoreRevision", revision, "revision " + command.number() + " as " + revision.getNumber());
    }
}
