package org.qianfa.inbox.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.qianfa.inbox.MyWork.Item;
import org.qianfa.inbox.MyWork.Step;
import org.qianfa.inbox.TimeLeft;
import org.qianfa.people.Directory;
import org.qianfa.people.Person;
import org.qianfa.people.Unit;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Grant;
import org.springframework.stereotype.Component;

/** Dresses tasks for a page: names for ids, local times, and what the reader can do with them. */
@Component
class TaskRows {

    private final Directory directory;
    private final TimeLeft timeLeft;
    private final Clock clock;

    TaskRows(Directory directory, TimeLeft timeLeft, Clock clock) {
        this.directory = directory;
        this.timeLeft = timeLeft;
        this.clock = clock;
    }

    List<Row> rows(Actor reader, List<Item> items) {
        Map<Long, String> units = unitNames(items.stream().map(Item::unitId).toList());
        return items.stream().map(item -> row(reader, item, units.get(item.unitId()))).toList();
    }

    Row row(Actor reader, Item item) {
        return rows(reader, List.of(item)).get(0);
    }

    List<OtherStep> others(List<Step> steps) {
        Map<Long, Person> holders = holders(steps.stream().map(Step::item).toList());
        return steps.stream().map(step -> other(step, step.item().assigneeId() == null ? null : holders.get(step.item().assigneeId())))
                .toList();
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

    private Row row(Actor reader, Item item, String unit) {
        boolean mine = item.assigneeId() != null && item.assigneeId() == reader.id();
        return new Row(item, unit, local(item.openedAt()), local(item.dueAt()), local(item.closedAt()),
                item.overdue(clock.instant()), mine, Light.of(item, timeLeft, clock));
    }

    /** Who holds them, by id; what lies in a pool has nobody. */
    Map<Long, Person> holders(List<Item> items) {
        return directory.persons(items.stream().map(Item::assigneeId).filter(Objects::nonNull).distinct().toList());
    }

    private OtherStep other(Step step, Person holder) {
        Item item = step.item();
        return new OtherStep(item, local(item.dueAt()), item.overdue(clock.instant()), holder, waiting(step));
    }

    private List<PoolName> waiting(Step step) {
        return step.item().assigneeId() == null ? step.pools().stream().map(pool -> PoolName.of(pool, directory)).toList() : List.of();
    }

    /** @param mine whether the reader holds it */
    record Row(Item item, String unit, LocalDateTime opened, LocalDateTime due, LocalDateTime closed, boolean overdue, boolean mine,
               Light light) {

        public boolean claimable() {
            return item.closedAt() == null && item.assigneeId() == null;
        }

        public boolean returnable() {
            return item.closedAt() == null && mine && !item.personal();
        }
    }

    /** @param holder {@code null} while it lies in a pool */
    record OtherStep(Item item, LocalDateTime due, boolean overdue, Person holder, List<PoolName> pools) {
    }
}
