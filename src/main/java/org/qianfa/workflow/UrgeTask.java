package org.qianfa.workflow;

import java.util.Collection;
import java.util.List;
import org.qianfa.shared.Actor;

/**
 * Whoever waits for a task asks for haste (催办): the coordinator of its unit, a supervisor of the unit above, whoever did the
 * step before, or whose task another has. Announces {@link TaskUrged}.
 */
public interface UrgeTask {

    /** Those of the tasks this person may urge, whether or not somebody urged them today. */
    List<String> offered(Actor by, Collection<String> taskIds);

    /** The task as far as the person may urge it. @throws org.qianfa.shared.NotFound if the person may not urge it */
    TaskInfo urgeable(Actor by, String taskId);

    /**
     * @throws TaskRefusal if no word is given, the person could do it, or somebody urged it today
     * @throws org.qianfa.shared.NotFound if there is no such open task this person waits for
     */
    void urge(Actor by, String taskId, String word) throws TaskRefusal;
}
