package org.qianfa.notices.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qianfa.notices.Timing;
import org.qianfa.notices.domain.Backoff;
import org.qianfa.notices.domain.DigestHour;
import org.qianfa.notices.domain.News;
import org.qianfa.notices.persistence.DigestRows;
import org.qianfa.notices.persistence.DigestRows.Due;
import org.qianfa.notices.persistence.LetterRows;
import org.qianfa.notices.persistence.LetterRows.Letter;
import org.qianfa.notices.persistence.SettingRows;
import org.qianfa.notices.persistence.SettingRows.Wish;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Messages from the moment there is something to say until they are sent or given up; each step a transaction of its own. */
@Component
@Transactional
class Outbox {

    private final LetterRows letters;
    private final DigestRows digests;
    private final SettingRows settings;
    private final Clock clock;

    Outbox(LetterRows letters, DigestRows digests, SettingRows settings, Clock clock) {
        this.letters = letters;
        this.digests = digests;
        this.settings = settings;
        this.clock = clock;
    }

    /** What people want to hear of it outside, in the transaction of what happened. @param notices person to notice, not empty */
    public void add(Map<Long, Long> notices, News news, Instant now) {
        for (Wish wish : settings.wishes(notices.keySet(), news.kind())) {
            boolean atOnce = wish.timing() == Timing.AT_ONCE;
            Instant due = atOnce ? now : new DigestHour(wish.person().digestHour()).after(now, clock.getZone());
            letters.line(atOnce ? letters.add(wish, false, now) : null, wish, notices.get(wish.personId()), news, due);
        }
    }

    public List<Due> digestsDue(int most) {
        return digests.due(clock.instant(), most);
    }

    /** One message of all that waits for the person; none if another server makes it, or nothing waits any more. */
    public void makeDigest(Due due) {
        Instant now = clock.instant();
        Optional<String> address = digests.lock(due);
        if (address.isPresent() && digests.waiting(due, now)) {
            Wish wish = new Wish(due.personId(), due.medium(), address.get(), settings.person(due.personId()).orElse(SettingRows.Person.USUAL), Timing.DAILY);
            digests.into(letters.add(wish, true, now), due, now);
        }
    }

    public List<Letter> take(Instant until, int most) {
        return letters.take(clock.instant(), until, most);
    }

    public void sent(Letter letter) {
        letters.sent(letter.id(), clock.instant());
    }

    public void failed(Letter letter, String error) {
        Backoff.after(letter.attempts() + 1).ifPresentOrElse(wait -> letters.failed(letter.id(), error, clock.instant().plus(wait)),
                () -> letters.givenUp(letter.id(), error));
    }

    /** All it had to say was settled meanwhile. */
    public void needless(Letter letter) {
        letters.remove(letter.id());
    }
}
