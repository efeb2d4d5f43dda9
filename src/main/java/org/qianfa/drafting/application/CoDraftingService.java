package org.qianfa.drafting.application;

import java.util.List;
import org.qianfa.drafting.CoDrafting;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.domain.Section;
import org.qianfa.drafting.persistence.StoredSections;
import org.qianfa.people.Person;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class CoDraftingService implements CoDrafting {

    private final Workplace workplace;
    private final Helpers helpers;
    private final StoredSections sections;
    private final Views views;

    CoDraftingService(Workplace workplace, Helpers helpers, StoredSections sections, Views views) {
        this.workplace = workplace;
        this.helpers = helpers;
        this.sections = sections;
        this.views = views;
    }

    @Override
    public List<CoDrafterView> ofSection(Actor reader, long sectionId) {
        return helpers.of(workplace.readable(reader, sectionId));
    }

    @Override
    public List<Person> candidates(Actor by, long sectionId) {
        Section section = workplace.readable(by, sectionId);
        return section.openToDrafter() && helpers.mayAsk(by, section) ? helpers.candidates(section) : List.of();
    }

    @Override
    public boolean mayWrite(Actor by, long sectionId) {
        return workplace.open(by, workplace.readable(by, sectionId));
    }

    @Override
    public boolean handsIn(Actor by, long sectionId) {
        return helpers.handsIn(by, workplace.readable(by, sectionId));
    }

    @Override
    public List<SectionView> openTo(Actor by) {
        return sections.helpedBy(by.id()).stream().filter(s -> by.worksIn(s.getReport().getUnitId())).map(views::section).toList();
    }
}
