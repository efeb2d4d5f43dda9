package org.qianfa.drafting.application;

import java.util.List;
import org.qianfa.drafting.SetAsideDrafts;
import org.qianfa.drafting.domain.Section;
import org.qianfa.drafting.domain.SetAsideDraft;
import org.qianfa.drafting.persistence.StoredSetAsideDrafts;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class SetAsideDraftsService implements SetAsideDrafts {

    private final Admission admission;
    private final StoredSetAsideDrafts drafts;
    private final ImportPlaces places;
    private final ImportSections sections;

    SetAsideDraftsService(Admission admission, StoredSetAsideDrafts drafts, ImportPlaces places, ImportSections sections) {
        this.admission = admission;
        this.drafts = drafts;
        this.places = places;
        this.sections = sections;
    }

    @Override
    @Transactional(readOnly = true)
    public List<SetAsideDraftView> setAside(Actor by, long sectionId) {
        admission.readableSection(by, sectionId);
        return drafts.findBySectionIdAndAuthorIdOrderByIdDesc(sectionId, by.id()).stream()
                .map(d -> new SetAsideDraftView(d.getId(), d.getSetAsideAt(), d.getText())).toList();
    }

    @Override
    public void restore(Actor by, long sectionId, long draftId) throws Refusal {
        Section section = admission.lockedSection(by, sectionId);
        places.require(by, section);
        SetAsideDraft draft = drafts.findByIdAndSectionIdAndAuthorId(draftId, sectionId, by.id())
                .orElseThrow(() -> new NotFound("draft", draftId));
        sections.restore(by, section, draft.getText());
    }
}
