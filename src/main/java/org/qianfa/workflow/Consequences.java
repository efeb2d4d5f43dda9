package org.qianfa.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.qianfa.people.Person;

/**
 * What an intervention does, learnt by doing it and undoing it again.
 *
 * @param dying tasks that go
 * @param born  tasks that come
 * @param told  who sees it in the own inbox: whoever held what dies, and the members of the pools of what is born
 */
public record Consequences(List<TaskLine> dying, List<TaskLine> born, List<Person> told) {

    /**
     * @param sectionId  {@code null} if it is not about one section
     * @param assigneeId who holds or will hold it, {@code null} if it lies in a pool
     * @param pools      who may take it, see {@link org.qianfa.shared.Grant#pool()}
     */
    public record TaskLine(String taskKey, String name, Long reportId, Long sectionId, Long assigneeId, Set<String> pools, Instant dueAt) {
    }
}
