package org.qianfa.drafting;

import java.util.List;
import org.qianfa.cycle.ContentElement;
import java.time.LocalDate;

/** A report as other modules and pages see it. */
public record ReportView(long id, long cycleId, long unitId, int year, String title, ReportPhase phase, String documentNumber,
                         List<SectionView> sections) {

    /** The canonical text: the sections' texts in order, joined by line feeds. What is signed and published. */
    public String text() {
        return String.join("\n", sections.stream().map(SectionView::text).filter(t -> !t.isEmpty()).toList());
    }

    /**
     * @param heading        planned heading line, number included; empty for the introduction
     * @param text           the section's official text of the newest revision, heading line included
     * @param revisionId     newest revision, {@code null} before the first
     * @param revisionNumber from 1; 0 before the first
     * @param returnReason   why it was last returned, {@code null} if it stands
     */
    public record SectionView(long id, long reportId, int ordinal, int level, String heading, ContentElement element,
                              long departmentId, long drafterId, SectionState state, LocalDate dueOn, String text,
                              Long revisionId, int revisionNumber, String returnReason) {
    }
}
