package org.qianfa.workflow;

import java.util.List;
import java.util.Map;

/** The process diagrams and where their tokens stand. */
public interface ProcessPictures {

    /** Newest version of every process, in the order of the year. */
    List<Picture> pictures();

    /** The diagram (BPMN 2.0 XML). @throws org.qianfa.shared.NotFound */
    String diagram(String processKey);

    /** Tokens and incidents per element of all running instances. @throws org.qianfa.shared.NotFound */
    Map<String, Count> counts(String processKey);

    /** Elements a report's token stands on now, over all its processes: process key to element ids. */
    Map<String, List<String>> positions(long reportId);

    record Picture(String processKey, String name, int version, String versionTag, long runningInstances) {
    }

    record Count(long tokens, long incidents) {
    }
}
