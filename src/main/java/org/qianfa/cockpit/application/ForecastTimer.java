package org.qianfa.cockpit.application;

import java.time.Duration;
import java.util.List;
import org.qianfa.cockpit.RefreshForecasts;
import org.qianfa.shared.RoundTimer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Looks every so often for forecasts to compute, on every server. */
@Component
class ForecastTimer extends RoundTimer {

    private final RefreshForecasts useCase;
    private final Duration every;

    /** @param every zero: never */
    ForecastTimer(RefreshForecasts useCase, @Value("${qianfa.cockpit.forecast-every:PT0S}") String every) {
        super("forecasts");
        this.useCase = useCase;
        this.every = Duration.parse(every);
    }

    @Override
    protected List<Round> rounds() {
        return List.of(new Round(every, () -> useCase.refreshForecasts() > 0));
    }
}
