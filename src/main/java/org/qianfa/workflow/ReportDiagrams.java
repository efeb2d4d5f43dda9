package org.qianfa.workflow;

import java.util.Collection;
import java.util.List;

/** The diagrams a report went through, in the versions it went through them. For use cases that have checked who reads. */
public interface ReportDiagrams {

    /** In the order of the year; where the engine has forgotten which version it was, the newest. */
    List<Diagram> ofReport(long reportId, Collection<Long> sectionIds);

    /** @param xml BPMN 2.0 */
    record Diagram(String processKey, String name, String versionTag, String xml) {
    }
}
