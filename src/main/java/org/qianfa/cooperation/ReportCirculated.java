package org.qianfa.cooperation;

import java.util.List;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Fact;

/** A report was given to people to read. */
public record ReportCirculated(Actor by, long circulationId, long reportId, long unitId, List<Long> readerIds) implements Fact {
}
