package org.qianfa.drafting.web;

import java.util.List;
import java.util.stream.Stream;
import org.qianfa.cycle.ContentElement;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReportView.SectionView;

/** Which of the content elements every report must hold have text, and where; anything else to report may be left out. */
final class ContentCheck {

    private ContentCheck() {
    }

    static List<ContentElement> missing(ReportView report) {
        return Stream.of(ContentElement.values()).filter(e -> e != ContentElement.OTHER && covering(report, e).isEmpty()).toList();
    }

    /** The sections of an element that have more text than their heading. */
    static List<SectionView> covering(ReportView report, ContentElement element) {
        return report.sections().stream().filter(s -> report.elementOf(s) == element)
                .filter(s -> !s.text().isEmpty() && !s.text().equals(s.heading())).toList();
    }
}
