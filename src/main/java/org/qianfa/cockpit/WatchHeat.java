package org.qianfa.cockpit;

import java.util.List;
import org.qianfa.shared.Actor;
import org.qianfa.workflow.ProcessPictures.Version;

/** What a diagram tells of the past. Who sees it over all units and who of the own reports is as in {@link WatchProcesses}. */
public interface WatchHeat {

    /**
     * Elements that were passed, in the order of the diagram.
     *
     * @param reportId only by this report; {@code null}: by all
     * @throws org.qianfa.shared.NotPermitted if the person may not see that many
     * @throws org.qianfa.shared.NotFound     if there is no such process or report
     */
    List<ElementHeat> heat(Actor by, String processKey, Long reportId);

    /** Versions running side by side. @throws org.qianfa.shared.NotPermitted if the person may not see all units */
    List<Version> versions(Actor by, String processKey);

    /** @param median of working minutes from arrival to the end, {@code null} where no person works */
    record ElementHeat(String elementId, String name, long finished, long cancelled, Double median, Double p90) {
    }
}
