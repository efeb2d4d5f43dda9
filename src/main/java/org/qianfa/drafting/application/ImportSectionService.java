package org.qianfa.drafting.application;

import org.qianfa.documents.ReadDocument;
import org.qianfa.drafting.Brought;
import org.qianfa.drafting.ImportPlace;
import org.qianfa.drafting.ImportSection;
import org.qianfa.drafting.domain.Section;
import org.qianfa.officialtext.Outline;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;

@Service
class ImportSectionService implements ImportSection {

    private final ImportDesk desk;
    private final BroughtTexts texts;
    private final ImportSections sections;

    ImportSectionService(ImportDesk desk, BroughtTexts texts, ImportSections sections) {
        this.desk = desk;
        this.texts = texts;
        this.sections = sections;
    }

    @Override
    public ImportPlace place(Actor by, long sectionId) throws Refusal {
        return desk.section(by, sectionId);
    }

    @Override
    public Preview previewSection(Actor by, long sectionId, Brought brought) throws Refusal {
        ImportPlace place = desk.section(by, sectionId);
        ReadDocument read = texts.read(brought);
        boolean headless = !place.heading().isEmpty() && !headed(read.text(), place.heading());
        String text = headless ? place.heading() + "\n" + read.text() : read.text();
        return new Preview(place, read, text, headless);
    }

    /** A text that begins on the level of the section, or above, has brought a heading of its own. */
    private static boolean headed(String text, String planned) {
        String first = text.lines().findFirst().orElse("");
        int level = Outline.headingLevel(first);
        return first.equals(planned) || level > 0 && level <= Math.max(1, Outline.headingLevel(planned));
    }

    @Override
    public void importSection(Actor by, Command command) throws Refusal {
        sections.importSection(by, command);
    }
}
