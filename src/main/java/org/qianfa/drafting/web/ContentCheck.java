package org.qianfa.drafting.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.qianfa.cycle.ContentElement;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReportView.SectionView;

/** Which of the content elements every report must hold have no text yet. */
final class ContentCheck {

    private ContentCheck() {
    }

    static List<ContentElement> missing(ReportView report) {
        Set<ContentElement> held = EnumSet.of(ContentElement.OTHER);
        for (SectionView section : report.sections()) {
            ContentElement element = report.elementOf(section);
            if (element != null && !section.text().isEmpty() && !section.text().equals(section.heading())) {
                held.add(element);
            }
        }
        List<ContentElement> missing = new ArrayList<>(List.of(ContentElement.values()));
        missing.removeAll(held);
        return missing;
    }
}
