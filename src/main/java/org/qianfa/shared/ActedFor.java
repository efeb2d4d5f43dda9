package org.qianfa.shared;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/**
 * In whose name people acted (代办), for lists and prints of what was done. Declared here and answered by who keeps the mandates, so
 * that rooms of the same rank can ask.
 */
public interface ActedFor {

    /** Names of those in whose place it was done; nothing for what people did in their own. */
    Map<Act, String> names(Collection<Act> acts);

    /** @param subjectType as in the journal, e.g. {@code section} */
    record Act(long personId, String subjectType, long subjectId, Instant at) {
    }
}
