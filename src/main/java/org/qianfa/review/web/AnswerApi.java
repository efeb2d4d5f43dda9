package org.qianfa.review.web;

import java.util.List;
import org.qianfa.review.AnnotationView;
import org.qianfa.review.AnswerOpinion;
import org.qianfa.review.ConfirmAnswer;
import org.qianfa.review.ConfirmAnswer.Settlement;
import org.qianfa.review.ReadReview;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The opinions on a report, their answers and what the authors make of them, as JSON. */
@RestController
@RequestMapping("/api")
class AnswerApi {

    private final ReadReview readReview;
    private final AnswerOpinion answerOpinion;
    private final ConfirmAnswer confirmAnswer;
    private final Finish finish;

    AnswerApi(ReadReview readReview, AnswerOpinion answerOpinion, ConfirmAnswer confirmAnswer, Finish finish) {
        this.readReview = readReview;
        this.answerOpinion = answerOpinion;
        this.confirmAnswer = confirmAnswer;
        this.finish = finish;
    }

    @GetMapping("/reports/{id}/opinions")
    List<AnnotationView> opinions(Actor actor, @PathVariable long id) {
        return readReview.opinions(actor, id);
    }

    @PostMapping("/opinions/{id}/answer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answer(Actor actor, @PathVariable long id, @RequestBody AnswerOpinion.Command body) throws Refusal {
        answerOpinion.answerOpinion(actor, id, body);
    }

    @PostMapping("/reports/{id}/answers/completion")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void finishAnswers(Actor actor, @PathVariable long id) throws Refusal {
        finish.answers(actor, id);
    }

    @PostMapping("/opinions/{id}/confirmation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirm(Actor actor, @PathVariable long id, @RequestBody ConfirmationBody body) throws Refusal {
        confirmAnswer.confirmAnswer(actor, id, body.settlement(), body.reason());
    }

    @PostMapping("/reports/{id}/confirmations/completion")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void finishConfirmation(Actor actor, @PathVariable long id) throws Refusal {
        finish.confirmation(actor, id);
    }

    record ConfirmationBody(Settlement settlement, String reason) {
    }
}
