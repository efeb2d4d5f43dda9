package org.qianfa.cockpit;

import java.util.List;
import org.qianfa.cockpit.ReportPath.Intervention;
import org.qianfa.shared.Actor;

/** The main steps of one report with their dates, for everybody who may read it. */
public interface ReportTimeline {

    /** @return all stages in order, none if the process has not begun @throws org.qianfa.shared.NotFound if the person may not read the report */
    List<StageStep> timeline(Actor reader, long reportId);

    /** What administrators did to its process, in that order. @throws org.qianfa.shared.NotFound if the person may not read the report */
    List<Intervention> interventions(Actor reader, long reportId);
}
