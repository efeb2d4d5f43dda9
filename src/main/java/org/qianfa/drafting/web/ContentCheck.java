package org.qianfa.drafting.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.qianfa.cycle.ContentElement;
import org.qianfa.drafting.ReportView.SectionView;

/** Which of the content elements every report must hold have no text yet. */
final class ContentCheck {

    private ContentCheck() {
    }

    static List<ContentElement> missing(List<SectionView> sections) {
        Set<ContentElement> held = EnumSet.of(ContentElement.OTHER);
        ContentElement current = null;
        for (SectionView section : sections) {
            if (section.element() != null || section.level() < 2) {
                current = section.element();
            }
            if (current != null && !section.text().isEmpty() && !section.text().equals(section.heading())) {
                held.add(current);
            }
        }
        List<ContentElement> missing = new ArrayList<>(List.of(ContentElement.values()));
        missing.removeAll(held);
        return missing;
    }
}
