package org.qianfa.drafting;

import java.util.List;
import org.qianfa.shared.Actor;

/** Reads reports. */
public interface Reports {

    /** For use by the process and by use cases that check access themselves. @throws org.qianfa.shared.NotFound */
    ReportView report(long reportId);

    /**
     * The report if this person may read it: who works in its unit, or supervises the unit above.
     *
     * @throws org.qianfa.shared.NotFound if there is none, or the person may not know of it
     */
    ReportView readable(Actor reader, long reportId);

    /** Same for a section. Reading a section needs the right to read its report. */
    ReportView.SectionView readableSection(Actor reader, long sectionId);

    /** The report a section belongs to. @throws org.qianfa.shared.NotFound */
    long reportOfSection(long sectionId);

    /** Whether the person drafts or helps with a section of the report, or ever did, and therefore decides on it no more. */
    boolean workedOn(long reportId, long personId);

    /** Reports of a cycle. For the process and the cockpit. */
    List<ReportView> ofCycle(long cycleId);
}
