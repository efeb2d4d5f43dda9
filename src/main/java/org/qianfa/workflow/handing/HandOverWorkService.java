package org.qianfa.workflow.handing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qianfa.people.Directory;
import org.qianfa.people.Person;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.qianfa.workflow.HandOverWork;
import org.qianfa.workflow.TaskInfo;
import org.qianfa.workflow.TaskRefusal;
import org.qianfa.workflow.desk.TaskDesk;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class HandOverWorkService implements HandOverWork {

    private final Belongings belongings;
    private final LeftSections sections;
    private final Passing passing;
    private final Directory directory;

    HandOverWorkService(Belongings belongings, LeftSections sections, Passing passing, Directory directory) {
        this.belongings = belongings;
        this.sections = sections;
        this.passing = passing;
        this.directory = directory;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Piece> pieces(Actor by, long personId) {
        requireAdministrator(by);
        directory.person(personId);
        Stream<Piece> held = belongings.of(personId).stream().map(task -> new Piece(task, takers(task, personId)));
        return Stream.concat(held, sections.of(personId).stream()).toList();
    }

    @Override
    public List<HandedOver> handOver(Actor by, long personId, List<Long> successors, String reason) throws TaskRefusal {
        requireAdministrator(by);
        directory.person(personId);
        String why = TaskDesk.requireWord(reason);
        List<Piece> elsewhere = sections.of(personId);
        Stream<HandedOver> held = belongings.of(personId).stream()
                .map(task -> new HandedOver(task, passed(by, task, personId, successors, why).orElse(null)));
        Stream<HandedOver> left = elsewhere.stream()
                .map(piece -> new HandedOver(null, piece.section(), sections.pass(by, piece, successors, why).orElse(null)));
        return Stream.concat(held, left).toList();
    }

    private Optional<Person> passed(Actor by, TaskInfo task, long personId, List<Long> successors, String why) {
        if (task.standing().suspended()) {
            return Optional.empty();
        }
        long owner = Belongings.ownerOf(task);
        if (owner != personId) {
            passing.sendHome(by, task);
            return Optional.of(directory.person(owner));
        }
        List<Person> takers = takers(task, personId);
        for (long successor : successors) {
            Optional<Person> taker = takers.stream().filter(person -> person.id() == successor).findFirst();
            if (taker.isPresent() && pass(by, task, successor, why)) {
                return taker;
            }
        }
        return Optional.empty();
    }

    /** What was lent is first taken back. */
    private boolean pass(Actor by, TaskInfo task, long successor, String why) {
        if (task.standing().delegatedBy() != null) {
            passing.sendHome(by, task);
        }
        try {
            passing.pass(by, task.taskId(), successor, why, held -> { });
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }

    private List<Person> takers(TaskInfo task, long personId) {
        long owner = Belongings.ownerOf(task);
        return owner != personId ? List.of(directory.person(owner)) : passing.takers(task).stream().filter(person -> person.id() != personId).toList();
    }

    private static void requireAdministrator(Actor by) {
        if (!by.holds(Role.SECURITY_ADMIN)) {
            throw new NotPermitted("only a security administrator hands over the work of others");
        }
    }
}
