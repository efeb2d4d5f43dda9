package org.qianfa.notices.web;

import java.util.Map;
import org.qianfa.notices.DeadLetters;
import org.qianfa.notices.Medium;
import org.qianfa.notices.MyNotices;
import org.qianfa.notices.NoticeKind;
import org.qianfa.notices.NoticeSettings;
import org.qianfa.notices.ReadNotices;
import org.qianfa.notices.Timing;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Notices as JSON. */
@RestController
@RequestMapping("/api/notices")
class NoticesApi {

    private final MyNotices notices;
    private final ReadNotices reading;
    private final NoticeSettings settings;
    private final DeadLetters letters;

    NoticesApi(MyNotices notices, ReadNotices reading, NoticeSettings settings, DeadLetters letters) {
        this.notices = notices;
        this.reading = reading;
        this.settings = settings;
        this.letters = letters;
    }

    @GetMapping
    MyNotices.Page notices(Actor actor, @RequestParam(defaultValue = "false") boolean unread, @RequestParam(required = false) Long after,
                           @RequestParam(defaultValue = "30") int size) {
        return notices.notices(actor, unread, after, size);
    }

    @PostMapping("/{noticeId}/reading")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(Actor actor, @PathVariable long noticeId) {
        reading.read(actor, noticeId);
    }

    @PostMapping("/reading")
    ReadSome readAll(Actor actor, @RequestBody UpTo asked) {
        return new ReadSome(reading.readAll(actor, asked.upTo()));
    }

    @GetMapping("/settings")
    NoticeSettings.Settings settings(Actor actor) {
        return settings.settings(actor);
    }

    @PutMapping("/settings")
    NoticeSettings.Settings keep(Actor actor, @RequestBody Wishes wishes) throws Refusal {
        settings.keep(actor, wishes.command());
        return settings.settings(actor);
    }

    @GetMapping("/undelivered")
    DeadLetters.Page undelivered(Actor actor, @RequestParam(required = false) Long after, @RequestParam(defaultValue = "30") int size) {
        return letters.deadLetters(actor, after, size);
    }

    @PostMapping("/undelivered/{letterId}/retry")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retry(Actor actor, @PathVariable long letterId, @RequestBody Reason reason) throws Refusal {
        letters.retry(actor, letterId, reason.reason());
    }

    @PostMapping("/undelivered/retry")
    Retried retryAll(Actor actor, @RequestBody Reason reason) throws Refusal {
        return new Retried(letters.retryAll(actor, reason.reason()));
    }

    record Retried(int retried) {
    }

    record UpTo(long upTo) {
    }

    record ReadSome(int read) {
    }

    record Reason(String reason) {
    }

    record Wishes(String language, Integer digestHour, Map<Medium, String> addresses, Map<Medium, Map<NoticeKind, Timing>> timings) {

        NoticeSettings.Command command() {
            return new NoticeSettings.Command(language, digestHour == null ? 9 : digestHour, addresses, timings);
        }
    }
}
