package org.qianfa.workflow.engine;

import java.util.Map;
import java.util.Optional;
import org.qianfa.people.Duty;
import org.qianfa.people.Mandates;
import org.qianfa.workflow.persistence.TaskMarks;
import org.springframework.stereotype.Component;

/** Who does a personal task in another's name (代办): the mark on the task, and the mandate the use cases ask for. */
@Component
public class StandIns {

    /** Personal tasks another may do, and the variable that names their object. Those bound to their person are missing. */
    private static final Map<String, Place> PLACES = Map.of("userTask_draftSection", new Place(Duty.DRAFT_SECTION, "sectionId"));

    private final TaskMarks marks;
    private final Mandates mandates;

    StandIns(TaskMarks marks, Mandates mandates) {
        this.marks = marks;
        this.mandates = mandates;
    }

    public static Optional<Place> at(String taskKey) {
        return Optional.ofNullable(PLACES.get(taskKey));
    }

    /** From now on the agent does the task for the principal. */
    public void begin(String taskId, Place place, long object, long agent, long principal) {
        mandates.give(agent, principal, place.duty(), object);
        marks.actFor(taskId, principal);
    }

    /** Nobody does the task for another any more. Nothing happens if nobody did. */
    public void end(String taskId, String taskKey, String holder, Object object) {
        Long principal = marks.of(taskId).actingFor();
        if (principal != null && holder != null && object instanceof Number id) {
            at(taskKey).ifPresent(place -> mandates.end(Long.parseLong(holder), principal, place.duty(), id.longValue()));
            marks.actFor(taskId, null);
        }
    }

    public record Place(Duty duty, String variable) {
    }
}
