package org.qianfa.cooperation.web;

import java.util.List;
import org.qianfa.cooperation.AdviceThreads;
import org.qianfa.cooperation.AnswerAdvice;
import org.qianfa.cooperation.AskAdvice;
import org.qianfa.cooperation.ListCursor;
import org.qianfa.cooperation.Offers;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Questions and answers as JSON, and whom one can ask. */
@RestController
class QuestionApi {

    private final AdviceThreads threads;
    private final AskAdvice askAdvice;
    private final AnswerAdvice answerAdvice;
    private final Offers offers;

    QuestionApi(AdviceThreads threads, AskAdvice askAdvice, AnswerAdvice answerAdvice, Offers offers) {
        this.threads = threads;
        this.askAdvice = askAdvice;
        this.answerAdvice = answerAdvice;
        this.offers = offers;
    }

    @GetMapping("/api/questions")
    AdviceThreads.Page list(Actor actor, @RequestParam(defaultValue = "received") BoxName box, @RequestParam(required = false) ListCursor after,
                            @RequestParam(defaultValue = "20") int size) {
        return threads.threads(actor, box.box(), after, size);
    }

    @GetMapping("/api/reports/{id}/readers")
    List<Offers.Reader> readers(Actor actor, @PathVariable long id) {
        return offers.readers(actor, id);
    }

    @GetMapping("/api/reports/{id}/questions")
    List<AdviceThreads.Conversation> ofReport(Actor actor, @PathVariable long id) {
        return threads.ofReport(actor, id);
    }

    @PostMapping("/api/reports/{id}/questions")
    @ResponseStatus(HttpStatus.CREATED)
    AdviceThreads.Conversation ask(Actor actor, @PathVariable long id, @RequestBody QuestionBody body) throws Refusal {
        return threads.thread(actor, askAdvice.askAdvice(actor, new AskAdvice.Command(id, body.taskId(), body.askedId(), body.text())));
    }

    @GetMapping("/api/questions/{id}")
    AdviceThreads.Conversation thread(Actor actor, @PathVariable long id) {
        return threads.thread(actor, id);
    }

    @PostMapping("/api/questions/{id}/entries")
    AdviceThreads.Conversation say(Actor actor, @PathVariable long id, @RequestBody EntryBody body) throws Refusal {
        answerAdvice.answerAdvice(actor, id, body.text());
        return threads.thread(actor, id);
    }

    record QuestionBody(String taskId, long askedId, String text) {
    }

    record EntryBody(String text) {
    }
}
