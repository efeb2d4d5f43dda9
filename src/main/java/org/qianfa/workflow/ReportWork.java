package org.qianfa.workflow;

import java.util.List;

/** The open tasks of one report, its sections, reviews, countersigns and requests for figures included. For use cases and read sides that check access themselves. */
public interface ReportWork {

    /** In the order they came; none of a report that stands still. */
    List<TaskInfo> ofReport(long reportId);
}
