package org.qianfa.publication.application;

import java.time.Duration;
import java.util.List;
import org.qianfa.publication.ReadPagesBack;
import org.qianfa.shared.RoundTimer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Looks every so often for pages due to be read back, on every server. */
@Component
class ReadBackTimer extends RoundTimer {

    private final ReadPagesBack useCase;
    private final Duration every;

    /** @param every zero: never */
    ReadBackTimer(ReadPagesBack useCase, @Value("${qianfa.publication.read-back-every:PT0S}") String every) {
        super("read-back");
        this.useCase = useCase;
        this.every = Duration.parse(every);
    }

    @Override
    protected List<Round> rounds() {
        return List.of(new Round(every, () -> useCase.readPagesBack() > 0));
    }
}
