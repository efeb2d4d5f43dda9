package org.qianfa.inbox.web;

import java.time.Instant;
import java.util.List;
import org.qianfa.inbox.MyWork;
import org.qianfa.people.Directory;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.workflow.Handings;
import org.qianfa.workflow.TaskInfo;
import org.qianfa.workflow.WithdrawStep;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Taking a step back (撤回), asking for it, giving it back, as JSON. */
@RestController
@RequestMapping("/api/inbox")
class StepsBackApi {

    private final WithdrawStep withdrawing;
    private final MyWork work;
    private final Directory directory;
    private final Handings handings;

    StepsBackApi(WithdrawStep withdrawing, MyWork work, Directory directory, Handings handings) {
        this.withdrawing = withdrawing;
        this.work = work;
        this.directory = directory;
        this.handings = handings;
    }

    /** Ids of the report's tasks before which the person did the step. */
    @GetMapping("/reports/{reportId}/withdrawals")
    List<String> ofReport(Actor actor, @PathVariable long reportId) {
        return withdrawing.offered(actor, work.onReport(actor, reportId).others().stream().map(step -> step.item().taskId()).toList());
    }

    @GetMapping("/{taskId}/withdrawal")
    Offer offer(Actor actor, @PathVariable String taskId) {
        WithdrawStep.Offer offer = withdrawing.withdrawable(actor, taskId);
        TaskInfo.Urge asked = offer.task().standing().asked();
        return new Offer(taskId, offer.task().taskKey(), offer.task().reportId(), offer.begun(), offer.answers(),
                asked == null ? null : new Asked(directory.person(asked.by()).displayName(), asked.at(), asked.word()), refused(offer));
    }

    private Asked refused(WithdrawStep.Offer offer) {
        String taskId = offer.task().taskId();
        return offer.refused(handings.latest(List.of(taskId)).get(taskId))
                .map(last -> new Asked(directory.person(last.by()).displayName(), last.at(), last.word())).orElse(null);
    }

    @PostMapping("/{taskId}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(Actor actor, @PathVariable String taskId, @RequestBody TaskOperationsApi.Word body) throws Refusal {
        withdrawing.withdraw(actor, taskId, body.word());
    }

    @PostMapping("/{taskId}/withdrawal/request")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void ask(Actor actor, @PathVariable String taskId, @RequestBody TaskOperationsApi.Word body) throws Refusal {
        withdrawing.ask(actor, taskId, body.word());
    }

    @PostMapping("/{taskId}/withdrawal/answer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answer(Actor actor, @PathVariable String taskId, @RequestBody Answer body) throws Refusal {
        withdrawing.answer(actor, taskId, body.granted(), body.word());
    }

    /** @param begun whether it can only be asked for @param answers whether the reader is to answer @param asked {@code null} if nobody asks @param refused the last answer, if it was no */
    record Offer(String taskId, String taskKey, Long reportId, boolean begun, boolean answers, Asked asked, Asked refused) {
    }

    record Asked(String by, Instant at, String word) {
    }

    record Answer(boolean granted, String word) {
    }
}
