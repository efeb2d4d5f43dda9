package org.qianfa.review.web;

import java.util.List;
import org.qianfa.review.ApplySuggestion;
import org.qianfa.review.PlaceAnnotation;
import org.qianfa.review.ReplyInThread;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** What is done about one thing that was sent, as JSON: replied to, its wording applied, its place confirmed. */
@RestController
@RequestMapping("/api/opinions/{id}")
class ThreadApi {

    private final ReplyInThread replyInThread;
    private final ApplySuggestion applySuggestion;
    private final PlaceAnnotation placeAnnotation;

    ThreadApi(ReplyInThread replyInThread, ApplySuggestion applySuggestion, PlaceAnnotation placeAnnotation) {
        this.replyInThread = replyInThread;
        this.applySuggestion = applySuggestion;
        this.placeAnnotation = placeAnnotation;
    }

    @PostMapping("/replies")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reply(Actor actor, @PathVariable long id, @RequestBody ReplyBody body) throws Refusal {
        replyInThread.replyInThread(actor, id, body.text());
    }

    /** With files, as a form. */
    @PostMapping(value = "/replies", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void replyWithFiles(Actor actor, @PathVariable long id, @RequestParam(required = false) String text,
                        @RequestParam(required = false) List<MultipartFile> file) throws Refusal {
        replyInThread.replyInThread(actor, id, TypedText.lines(text), Attached.of(file));
    }

    @PostMapping("/application")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void apply(Actor actor, @PathVariable long id) throws Refusal {
        applySuggestion.applySuggestion(actor, id);
    }

    @PostMapping("/place")
    Placed place(Actor actor, @PathVariable long id, @RequestBody PlaceAnnotation.Words words) throws Refusal {
        return new Placed(placeAnnotation.placeAnnotation(actor, id, words));
    }

    record Placed(PlaceAnnotation.Act act) {
    }

    record ReplyBody(String text) {
    }
}
