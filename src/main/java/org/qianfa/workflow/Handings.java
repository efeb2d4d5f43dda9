package org.qianfa.workflow;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** What was said when tasks went from one to another (转办、委派、交回、收回) or should have gone back (不同意退回). Callers check who may see the tasks. */
public interface Handings {

    /** The last word about each task, by task id; tasks nobody handed on are left out. */
    Map<String, Handing> latest(Collection<String> taskIds);

    /** @param action as in the journal, e.g. {@code DelegateTask} */
    record Handing(String action, long by, Instant at, String word) {
    }
}
