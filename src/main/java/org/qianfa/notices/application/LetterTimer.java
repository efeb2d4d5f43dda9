package org.qianfa.notices.application;

import java.time.Duration;
import java.util.List;
import org.qianfa.notices.SendLetters;
import org.qianfa.shared.RoundTimer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Looks every so often for messages that are due, on every server. */
@Component
class LetterTimer extends RoundTimer {

    private static final Duration TIDYING = Duration.ofHours(6);

    private final SendLetters sending;
    private final NoticeTidying tidying;
    private final Duration every;

    /** @param every zero: never */
    LetterTimer(SendLetters sending, NoticeTidying tidying, @Value("${qianfa.notices.send-every:PT0S}") String every) {
        super("letters");
        this.sending = sending;
        this.tidying = tidying;
        this.every = Duration.parse(every);
    }

    @Override
    protected List<Round> rounds() {
        return every.isZero() ? List.of() : List.of(new Round(every, () -> sending.sendLetters() > 0), Round.once(TIDYING, tidying::tidy));
    }
}
