package org.qianfa.drafting.application;

import org.qianfa.drafting.Revisions.RevisionView;
import org.qianfa.drafting.SaveRevision;
import org.qianfa.drafting.domain.Revision;
import org.qianfa.drafting.domain.Section;
import org.qianfa.drafting.domain.Written;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class SaveRevisionService implements SaveRevision {

    private final Workplace workplace;
    private final Filing filing;
    private final Ledger ledger;

    SaveRevisionService(Workplace workplace, Filing filing, Ledger ledger) {
        this.workplace = workplace;
        this.filing = filing;
        this.ledger = ledger;
    }

    @Override
    public RevisionView saveRevision(Actor by, Command command) throws Refusal {
        Section section = workplace.lockedSection(by, command.sectionId());
        ledger.beginsWork(by, section);
        Written written = new Written(by.id(), command.text(), command.reason(), ledger.now());
        Revision revision = filing.insteadOfDraft(by, workplace.write(by, section, written, command.basedOnRevision()));
        return ledger.entered(by, "SaveRevision", revision, "revision " + revision.getNumber());
    }
}
