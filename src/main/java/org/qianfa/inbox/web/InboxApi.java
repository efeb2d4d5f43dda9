package org.qianfa.inbox.web;

import org.qianfa.inbox.Cursor;
import org.qianfa.inbox.MyWork;
import org.qianfa.inbox.RebuildInbox;
import org.qianfa.shared.Actor;
import org.qianfa.workflow.TakeTask;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
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

    InboxApi(MyWork work, TakeTask taking, RebuildInbox rebuilding) {
        this.work = work;
        this.taking = taking;
        this.rebuilding = rebuilding;
    }

    @GetMapping
    MyWork.Page work(Actor actor, @RequestParam(defaultValue = "mine") TabName tab,
                     @RequestParam(required = false) Cursor after, @RequestParam(defaultValue = "20") int size) {
        return work.work(actor, tab.tab(), after, size);
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

    record Rebuilt(int openTasks) {
    }
}
