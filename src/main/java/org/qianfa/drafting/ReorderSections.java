package org.qianfa.drafting;

import java.util.List;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/**
 * The coordinator puts the sections into another order while the report is drafted or consolidated. Numbers of headings are
 * text and stay as they are; {@link ReportView#misnumbered()} says which no longer fit.
 */
public interface ReorderSections {

    /**
     * @param sectionIds every section of the report once, in the order wanted
     * @throws Refusal if a section is left out, named twice or not of this report, the order is that of now, the reason is missing, or the report is in another phase
     */
    void reorderSections(Actor by, long reportId, List<Long> sectionIds, String reason) throws Refusal;
}
