package org.qianfa.inbox.web;

import java.util.List;
import org.qianfa.inbox.BulkTasks;
import org.qianfa.inbox.MyWork;
import org.qianfa.inbox.RebuildInbox;
import org.qianfa.inbox.WhatFirst;
import org.qianfa.shared.Actor;
import org.qianfa.workflow.TakeTask;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The inbox as JSON. Tasks can be taken and put back here; the work itself is done through the domain's endpoints. */
@RestController
@RequestMapping("/api/inbox")
class InboxApi {

    private final MyWork work;
    private final TakeTask taking;
    private final RebuildInbox rebuilding;
    private final WhatFirst first;
    private final BulkTasks bulk;

    InboxApi(MyWork work, TakeTask taking, RebuildInbox rebuilding, WhatFirst first, BulkTasks bulk) {
        this.first = first;
        this.bulk = bulk;
        this.work = work;
        this.taking = taking;
        this.rebuilding = rebuilding;
    }

    @GetMapping
    MyWork.Page work(Actor actor, @ModelAttribute InboxQuery query, @RequestParam(defaultValue = "20") int size) {
        return work.work(actor, query.tab() == null ? MyWork.Tab.MINE : query.tab().tab(), query.filter(), query.after(), size);
    }

    /** What stands in the tabs; a number above the most that is counted says that there are more. */
    @GetMapping("/counts")
    MyWork.Counts counts(Actor actor) {
        return work.counts(actor);
    }

    /** Open tasks, the one first that would break a date soonest. */
    @GetMapping("/first")
    List<WhatFirst.Pressing> first(Actor actor, @RequestParam(defaultValue = "20") int size) {
        return first.whatFirst(actor, Math.max(1, Math.min(size, BulkTasks.MOST)));
    }

    @PostMapping("/bulk")
    List<Done> bulk(Actor actor, @RequestBody Bulk bulk) {
        return this.bulk.actOn(actor, bulk.act(), bulk.given(), bulk.taskIds() == null ? List.of() : bulk.taskIds()).stream().map(Done::of).toList();
    }

    @PostMapping("/{taskId}/claim")
    MyWork.Item claim(Actor actor, @PathVariable String taskId) {
        taking.claim(actor, taskId);
        return work.task(actor, taskId);
    }

    @PostMapping("/{taskId}/unclaim")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unclaim(Actor actor, @PathVariable String taskId) {
        taking.unclaim(actor, taskId);
    }

    @PostMapping("/rebuild")
    Rebuilt rebuild(Actor actor) {
        return new Rebuilt(rebuilding.rebuildInbox(actor));
    }

    /** @param to with {@code word} for acts that ask for a person and a reason, else {@code null} */
    record Bulk(String act, List<String> taskIds, Long to, String word) {

        BulkTasks.Given given() {
            return to == null ? BulkTasks.Given.NOTHING : new BulkTasks.Given(to, word);
        }
    }

    /** @param code of the fault or refusal, {@code null} where the result says all */
    record Done(String taskId, BulkTasks.Result result, String code) {

        static Done of(BulkTasks.Outcome outcome) {
            return new Done(outcome.taskId(), outcome.result(), outcome.refusal() == null ? outcome.fault()
                    : outcome.refusal().getCode().substring("refusal.".length()));
        }
    }

    record Rebuilt(int openTasks) {
    }
}
