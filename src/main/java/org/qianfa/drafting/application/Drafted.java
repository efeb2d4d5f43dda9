package org.qianfa.drafting.application;

import java.util.List;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.domain.Section;
import org.qianfa.drafting.persistence.StoredSections;
import org.springframework.stereotype.Component;

/** What somebody drafts in reports that are under way. */
@Component
class Drafted {

    private final StoredSections sections;
    private final Views views;

    Drafted(StoredSections sections, Views views) {
        this.sections = sections;
        this.views = views;
    }

    /** What is not being drafted now. */
    List<SectionView> elsewhere(long personId) {
        return sections.draftedBy(personId).stream().filter(section -> !section.openToDrafter()).map(views::section).toList();
    }
}
