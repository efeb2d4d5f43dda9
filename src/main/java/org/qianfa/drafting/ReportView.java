package org.qianfa.drafting;

import java.util.List;
import org.qianfa.cycle.ContentElement;
import java.time.LocalDate;

/** A report as other modules and pages see it. */
public record ReportView(long id, long cycleId, long unitId, int year, String title, ReportPhase phase, String documentNumber,
                         List<SectionView> sections) {

    /** Whether every section has a text. */
    public boolean written() {
        return sections.stream().noneMatch(section -> section.text().isEmpty());
    }

    /** The canonical text: the sections' texts in order, joined by line feeds. What is signed and published. */
    public String text() {
        return String.join("\n", sections.stream().map(SectionView::text).filter(t -> !t.isEmpty()).toList());
    }

    /** The content element a section serves; a sub-section without one of its own serves that of the section above. */
    public ContentElement elementOf(SectionView section) {
        if (section.element() != null || section.level() < 2) {
            return section.element();
        }
        return sections.stream().filter(s -> s.ordinal() < section.ordinal() && s.level() < 2)
                .reduce((first, second) -> second).map(SectionView::element).orElse(null);
    }

    /** Sections whose heading carries another number than its place asks for, in order. */
    public List<Misnumbered> misnumbered() {
        return HeadingCount.misnumbered(sections);
    }

    /**
     * @param number  as written
     * @param fitting as it would have to be
     */
    public record Misnumbered(SectionView section, String number, String fitting) {
    }

    /**
     * @param heading        planned heading line, number included; empty for the introduction
     * @param text           the section's official text of the newest revision, heading line included
     * @param revisionId     newest revision, {@code null} before the first
     * @param revisionNumber from 1; 0 before the first
     * @param returnReason   why it was last returned, {@code null} if it stands
     * @param targetLength   how long it is meant to be, in characters without blanks; {@code null} if that is open
     */
    public record SectionView(long id, long reportId, int ordinal, int level, String heading, ContentElement element,
                              long departmentId, long drafterId, SectionState state, LocalDate dueOn, String text,
                              Long revisionId, int revisionNumber, String returnReason, Integer targetLength) {

        /** A section whose length is open. */
        public SectionView(long id, long reportId, int ordinal, int level, String heading, ContentElement element,
                           long departmentId, long drafterId, SectionState state, LocalDate dueOn, String text,
                           Long revisionId, int revisionNumber, String returnReason) {
            this(id, reportId, ordinal, level, heading, element, departmentId, drafterId, state, dueOn, text, revisionId,
                    revisionNumber, returnReason, null);
        }
    }
}
