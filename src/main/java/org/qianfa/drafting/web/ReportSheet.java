package org.qianfa.drafting.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.qianfa.cycle.ContentElement;
import org.qianfa.cycle.Milestone;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.SectionState;
import org.qianfa.officialtext.TextLength;
import org.qianfa.people.Unit;

/** A report as pages show it. */
record ReportSheet(ReportView report, Unit unit, List<SectionSheet> sections, Map<Milestone, LocalDate> dates) {

    public SectionSheet sheet(Long sectionId) {
        return sections.stream().filter(s -> sectionId != null && s.section().id() == sectionId).findFirst().orElse(null);
    }

    public long done() {
        return sections.stream().filter(s -> s.section().state() == SectionState.DONE).count();
    }

    public TextLength length() {
        return sections.stream().map(SectionSheet::length).reduce(TextLength.NONE, TextLength::plus);
    }

    public int characters() {
        return length().total();
    }

    public List<ContentElement> missingElements() {
        return ContentCheck.missing(report);
    }

    /** Sections in which an element has text, in order. */
    public List<SectionSheet> covering(ContentElement element) {
        return ContentCheck.covering(report, element).stream().map(s -> sheet(s.id())).toList();
    }
}
