package org.qianfa.notices.application;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.qianfa.notices.SendLetters;
import org.qianfa.notices.channel.NotDelivered;
import org.qianfa.notices.persistence.LetterRows;
import org.qianfa.notices.persistence.LetterRows.Letter;
import org.qianfa.notices.persistence.LetterRows.Line;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** No transaction is open while the other side is waited for. */
@Service
class SendLettersService implements SendLetters {

    private static final Logger LOG = LoggerFactory.getLogger(SendLettersService.class);
    private static final int AT_A_TIME = 20;
    /** Longer than so many messages can take when nobody answers. */
    private static final Duration TAKEN = Duration.ofMinutes(15);

    private final Outbox outbox;
    private final LetterRows letters;
    private final Postman postman;
    private final Clock clock;

    SendLettersService(Outbox outbox, LetterRows letters, Postman postman, Clock clock) {
        this.outbox = outbox;
        this.letters = letters;
        this.postman = postman;
        this.clock = clock;
    }

    @Override
    public int sendLetters() {
        outbox.digestsDue(AT_A_TIME).forEach(outbox::makeDigest);
        List<Letter> taken = outbox.take(clock.instant().plus(TAKEN), AT_A_TIME);
        taken.forEach(this::send);
        return taken.size();
    }

    /** Whatever one message fails by, those behind it leave all the same. */
    private void send(Letter letter) {
        try {
            deliver(letter);
        } catch (RuntimeException broken) {
            LOG.error("message {} cannot be sent as it is", letter.id(), broken);
            outbox.failed(letter, broken.getClass().getSimpleName());
        }
    }

    private void deliver(Letter letter) {
        List<Line> lines = letters.lines(letter.id());
        if (lines.isEmpty()) {
            outbox.needless(letter);
            return;
        }
        try {
            postman.deliver(letter, lines);
        } catch (NotDelivered no) {
            outbox.failed(letter, no.getMessage());
            return;
        }
        outbox.sent(letter);
    }
}
