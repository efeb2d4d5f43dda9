package org.qianfa.review.web;

import org.qianfa.review.ApplySuggestion;
import org.qianfa.review.ReplyInThread;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is done about one thing that was sent, as JSON: replied to, or its wording applied. */
@RestController
@RequestMapping("/api/opinions/{id}")
class ThreadApi {

    private final ReplyInThread replyInThread;
    private final ApplySuggestion applySuggestion;

    ThreadApi(ReplyInThread replyInThread, ApplySuggestion applySuggestion) {
        this.replyInThread = replyInThread;
        this.applySuggestion = applySuggestion;
    }

    @PostMapping("/replies")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reply(Actor actor, @PathVariable long id, @RequestBody ReplyBody body) throws Refusal {
        replyInThread.replyInThread(actor, id, body.text());
    }

    @PostMapping("/application")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void apply(Actor actor, @PathVariable long id) throws Refusal {
        applySuggestion.applySuggestion(actor, id);
    }

    record ReplyBody(String text) {
    }
}
