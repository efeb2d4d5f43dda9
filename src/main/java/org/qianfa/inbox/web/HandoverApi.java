package org.qianfa.inbox.web;

import java.util.List;
import org.qianfa.people.Person;
import org.qianfa.shared.Actor;
import org.qianfa.workflow.HandOverWork;
import org.qianfa.workflow.HandOverWork.Drafted;
import org.qianfa.workflow.TaskInfo;
import org.qianfa.workflow.TaskRefusal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Handing over everything somebody has open (交接), as JSON. For security administrators. */
@RestController
@RequestMapping("/api/handover/{userId}")
class HandoverApi {

    private final HandOverWork handing;

    HandoverApi(HandOverWork handing) {
        this.handing = handing;
    }

    @GetMapping
    List<Piece> pieces(Actor actor, @PathVariable long userId) {
        return handing.pieces(actor, userId).stream().map(piece -> new Piece(Task.of(piece.task()), piece.section(), piece.takers())).toList();
    }

    /** Each piece with who has it now, {@code null} where none of the successors may. */
    @PostMapping
    List<HandedOver> handOver(Actor actor, @PathVariable long userId, @RequestBody Order order) throws TaskRefusal {
        return handing.handOver(actor, userId, order.to() == null ? List.of() : order.to(), order.word()).stream()
                .map(done -> new HandedOver(Task.of(done.task()), done.section(), done.to())).toList();
    }

    /** @param to successors, the first who may have a task gets it */
    record Order(List<Long> to, String word) {
    }

    record Task(String taskId, String taskKey, Long reportId, long unitId) {

        static Task of(TaskInfo task) {
            return task == null ? null : new Task(task.taskId(), task.taskKey(), task.reportId(), task.unitId());
        }
    }

    /** Either a task, or a section that is not being drafted now. */
    record Piece(Task task, Drafted section, List<Person> takers) {
    }

    record HandedOver(Task task, Drafted section, Person to) {
    }
}
