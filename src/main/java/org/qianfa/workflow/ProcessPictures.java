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

    /**
     * How often elements were finished and cancelled so far, over all versions.
     *
     * @param reportId only in processes of this report; {@code null}: in all
     * @throws org.qianfa.shared.NotFound if there is no such process
     */
    Map<String, Passed> passed(String processKey, Long reportId);

    /** Versions of the process in which something runs, and the newest, oldest first. @throws org.qianfa.shared.NotFound */
    List<Version> versions(String processKey);

    /** @param newest whether new reports begin in it */
    record Version(int version, String versionTag, long running, boolean newest) {
    }

    /** @param finished without those cancelled */
    record Passed(long finished, long cancelled) {
    }

    record Picture(String processKey, String name, int version, String versionTag, long runningInstances) {
    }

    record Count(long tokens, long incidents) {
    }
}
