package org.qianfa.inbox.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qianfa.inbox.MyWork.Item;
import org.qianfa.inbox.MyWork.Step;
import org.qianfa.inbox.TimeLeft;
import org.qianfa.people.Directory;
import org.qianfa.people.Person;
import org.qianfa.people.Unit;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Grant;
import org.qianfa.shared.Role;
import org.qianfa.workflow.DeadlineReminder;
import org.qianfa.workflow.Handings.Handing;
import org.qianfa.workflow.Reminders.Reminder;
import org.qianfa.workflow.TaskInfo.Standing;
import org.qianfa.workflow.TaskInfo.Urge;
import org.springframework.stereotype.Component;

/** Dresses tasks for a page: names for ids, local times, and what the reader can do with them. */
@Component
class TaskRows {

    private final Directory directory;
    private final TaskTalk talk;
    private final TimeLeft timeLeft;
    private final Clock clock;

    TaskRows(Directory directory, TaskTalk talk, TimeLeft timeLeft, Clock clock) {
        this.directory = directory;
        this.talk = talk;
        this.timeLeft = timeLeft;
        this.clock = clock;
    }

    List<Row> rows(Actor reader, List<Item> items) {
        Map<Long, String> units = unitNames(items.stream().map(Item::unitId).toList());
        TaskTalk.Said said = talk.about(items);
        Map<Long, Person> people = directory.persons(Stream.concat(items.stream().flatMap(TaskRows::named),
                said.handings().values().stream().map(Handing::by)).distinct().toList());
        Map<String, Integer> left = timeLeft.workingDays(items);
        return items.stream().map(item -> row(reader, item, units.get(item.unitId()), people,
                new Last(left.get(item.taskId()), said.reminders().get(item.taskId()), said.handings().get(item.taskId())))).toList();
    }

    /** Everybody a row names besides its reader. */
    private static Stream<Long> named(Item item) {
        Standing standing = item.standing();
        return Stream.concat(Stream.of(standing.urge(), standing.asked()).filter(Objects::nonNull).map(Urge::by),
                Stream.of(item.assigneeId(), standing.actingFor(), standing.delegatedBy()).filter(Objects::nonNull));
    }

    Row row(Actor reader, Item item) {
        return rows(reader, List.of(item)).get(0);
    }

    List<OtherStep> others(Actor reader, List<Step> steps) {
        Map<Long, Person> people = directory.persons(steps.stream().map(Step::item).flatMap(TaskRows::named).distinct().toList());
        return steps.stream().map(step -> other(reader, step, people)).toList();
    }

    Map<Long, String> unitNames(List<Long> ids) {
        return directory.units(ids.stream().distinct().toList()).stream().collect(Collectors.toMap(Unit::id, Unit::name));
    }

    PoolName post(Grant grant) {
        return PoolName.of(grant.pool(), directory);
    }

    LocalDateTime local(Instant instant) {
        return instant == null ? null : LocalDateTime.ofInstant(instant, clock.getZone());
    }

    private Row row(Actor reader, Item item, String unit, Map<Long, Person> people, Last last) {
        return new Row(item, unit, local(item.openedAt()), local(item.dueAt()), local(item.closedAt()),
                item.overdue(clock.instant()), is(reader, item.assigneeId()), hands(reader, item, people, last.handing),
                Light.of(item, last.left, clock), reminded(last.reminder));
    }

    private Reminded reminded(Reminder reminder) {
        return reminder == null ? null : new Reminded(reminder.step(), local(reminder.at()));
    }

    private Hands hands(Actor reader, Item item, Map<Long, Person> people, Handing handing) {
        Standing standing = item.standing();
        boolean lent = standing.delegatedBy() != null;
        return new Hands(who(people, item.assigneeId()), who(people, standing.actingFor()), who(people, standing.delegatedBy()),
                said(standing.urge(), people), said(standing.asked(), people),
                handing == null ? null : new Handed(handing.action(), people.get(handing.by()), local(handing.at()), handing.word()),
                lent ? is(reader, standing.delegatedBy()) : is(reader, standing.actingFor()));
    }

    private Urged said(Urge word, Map<Long, Person> people) {
        return word == null ? null : new Urged(people.get(word.by()), local(word.at()), word.word());
    }

    private static Person who(Map<Long, Person> people, Long id) {
        return id == null ? null : people.get(id);
    }

    private static boolean is(Actor reader, Long person) {
        return person != null && person == reader.id();
    }

    private OtherStep other(Actor reader, Step step, Map<Long, Person> people) {
        Item item = step.item();
        return new OtherStep(item, local(item.dueAt()), item.overdue(clock.instant()), who(people, item.assigneeId()),
                who(people, item.standing().actingFor()), waiting(step), waits(reader, item));
    }

    /** Who certainly may urge it; who did the step before finds out by trying. */
    private boolean waits(Actor reader, Item item) {
        return reader.holds(Role.COORDINATOR, item.unitId()) || reader.holds(Role.DISTRICT_SUPERVISOR)
                || is(reader, item.standing().delegatedBy()) || is(reader, item.standing().actingFor());
    }

    private List<PoolName> waiting(Step step) {
        return step.item().assigneeId() == null ? step.pools().stream().map(pool -> PoolName.of(pool, directory)).toList() : List.of();
    }

    /**
     * @param mine     whether the reader holds it
     * @param reminder the last that went out about it, {@code null} if none did
     */
    record Row(Item item, String unit, LocalDateTime opened, LocalDateTime due, LocalDateTime closed, boolean overdue, boolean mine, Hands hands,
               Light light, Reminded reminder) {

        public boolean claimable() {
            return open() && item.assigneeId() == null;
        }

        public boolean returnable() {
            return open() && mine && !item.personal() && !lent();
        }

        /** Whether the reader may give it to others or lend it. */
        public boolean passable() {
            return open() && mine && !lent() && item.standing().actingFor() == null;
        }

        /** Whether something can be done to it without opening it. */
        public boolean movable() {
            return claimable() || returnable() || passable();
        }

        public boolean givesBack() {
            return open() && mine && lent();
        }

        public boolean takesBack() {
            return open() && hands.readers();
        }

        private boolean open() {
            return item.closedAt() == null && !item.standing().suspended();
        }

        private boolean lent() {
            return item.standing().delegatedBy() != null;
        }
    }

    /** Working days left, the last reminder that went out, and the last word of who handed it on; each may be {@code null}. */
    private record Last(Integer left, Reminder reminder, Handing handing) {
    }

    record Reminded(DeadlineReminder.Step step, LocalDateTime at) {
    }

    /**
     * In whose hands a task is, in words; {@code null} where nobody is.
     *
     * @param readers whether it is the reader's own though another has it
     */
    record Hands(Person holder, Person actingFor, Person delegatedBy, Urged urged, Urged asked, Handed handed, boolean readers) {
    }

    /** @param action as in the journal */
    record Handed(String action, Person by, LocalDateTime at, String word) {
    }

    record Urged(Person by, LocalDateTime at, String word) {
    }

    /**
     * @param holder   {@code null} while it lies in a pool
     * @param urgeable whether the reader may urge it
     */
    record OtherStep(Item item, LocalDateTime due, boolean overdue, Person holder, Person actingFor, List<PoolName> pools, boolean urgeable) {
    }
}
