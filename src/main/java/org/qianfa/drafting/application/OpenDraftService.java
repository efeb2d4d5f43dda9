package org.qianfa.drafting.application;

import org.qianfa.drafting.DraftView;
import org.qianfa.drafting.OpenDraft;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class OpenDraftService implements OpenDraft {

    private final Workplace workplace;

    OpenDraftService(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public DraftView openDraft(Actor by, long sectionId) {
        return workplace.view(by, workplace.section(by, sectionId));
    }
}
