package org.qianfa.cooperation;

import java.util.List;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Fact;

/** Those who have not read what was circulated were reminded. */
public record ReadersReminded(Actor by, long circulationId, long reportId, List<Long> readerIds) implements Fact {
}
