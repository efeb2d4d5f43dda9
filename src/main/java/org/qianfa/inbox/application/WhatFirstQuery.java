package org.qianfa.inbox.application;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.qianfa.calendar.WorkingDays;
import org.qianfa.cycle.Cycles;
import org.qianfa.cycle.Milestone;
import org.qianfa.inbox.MyWork.Item;
import org.qianfa.inbox.StepKind;
import org.qianfa.inbox.WhatFirst;
import org.qianfa.inbox.persistence.WorkQueries;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Holds the tasks against the plan of their year: what the plan gives the steps after a task is what they are taken to need. */
@Service
@Transactional(readOnly = true)
class WhatFirstQuery implements WhatFirst {

    /** Tasks looked at, those due first; what is due later than all of these presses nobody. */
    private static final int LOOKED_AT = 100;

    private final WorkLists lists;
    private final Cycles cycles;
    private final Periods periods;

    WhatFirstQuery(WorkLists lists, Cycles cycles, Periods periods) {
        this.lists = lists;
        this.cycles = cycles;
        this.periods = periods;
    }

    @Override
    public List<Pressing> whatFirst(Actor by, int limit) {
        Map<Long, Map<Milestone, LocalDate>> plans = new HashMap<>();
        Function<Long, WorkingDays> calendars = periods.calendars();
        List<Item> next = lists.next(by, LOOKED_AT);
        Map<String, Integer> left = periods.workingDays(next);
        return next.stream()
                .map(item -> new Pressing(item, why(item, left.get(item.taskId()), item.cycleId() == null ? Map.of()
                        : plans.computeIfAbsent(item.cycleId(), id -> cycles.cycle(id).dates()), calendars)))
                .sorted(Comparator.comparing((Pressing one) -> one.why().untilBroken()).thenComparing(one -> one.why().kind())
                        .thenComparing(one -> WorkQueries.dueKey(one.item())).thenComparing(one -> one.item().taskId()))
                .limit(limit).toList();
    }

    private Why why(Item item, Integer left, Map<Milestone, LocalDate> plan, Function<Long, WorkingDays> calendars) {
        Milestone step = StepKind.ofTask(item.taskKey()).flatMap(StepKind::milestone).orElse(null);
        Milestone statutory = step == null ? null : step.compareTo(Milestone.REPORTED) <= 0 ? Milestone.REPORTED : Milestone.PUBLISHED;
        if (statutory == null || plan.get(step) == null || plan.get(statutory) == null) {
            return new Why(null, null, null, null, left);
        }
        WorkingDays calendar = calendars.apply(item.unitId());
        // A year opened late plans its steps after a date that has passed: nothing is left to them.
        int path = Math.max(0, calendar.between(plan.get(step), plan.get(statutory)));
        return new Why(statutory, plan.get(statutory), calendar.between(periods.today(), plan.get(statutory)) - path, path, left);
    }
}
