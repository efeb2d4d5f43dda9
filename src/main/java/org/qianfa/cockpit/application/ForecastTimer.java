package org.qianfa.cockpit.application;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.qianfa.cockpit.RefreshForecasts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;

/** Looks every so often for forecasts to compute, on every server. */
@Component
class ForecastTimer implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ForecastTimer.class);

    private static final long PATIENCE_SECONDS = 10;

    private final RefreshForecasts useCase;
    private final Duration every;
    private volatile ScheduledExecutorService timer;

    /** @param every zero: never */
    ForecastTimer(RefreshForecasts useCase, @Value("${qianfa.cockpit.forecast-every:PT0S}") String every) {
        this.useCase = useCase;
        this.every = Duration.parse(every);
    }

    @Override
    public void start() {
        if (!every.isZero()) {
            timer = Executors.newSingleThreadScheduledExecutor(run -> {
                Thread thread = new Thread(run, "forecasts");
                thread.setDaemon(true);
                return thread;
            });
            timer.scheduleWithFixedDelay(this::round, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Until none is due. An error ends this round, not those to come. */
    private void round() {
        try {
            while (useCase.refreshForecasts() > 0 && isRunning()) {
                LOG.debug("forecasts computed");
            }
        } catch (TransientDataAccessException | DuplicateKeyException another) {
            LOG.debug("another server computes the same forecasts", another);
        } catch (RuntimeException e) {
            LOG.error("forecasts could not be computed", e);
        }
    }

    /** Never interrupts: a database in a file does not survive it. */
    @Override
    public void stop() {
        ScheduledExecutorService ending = timer;
        timer = null;
        if (ending == null) {
            return;
        }
        ending.shutdown();
        try {
            ending.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return timer != null;
    }
}
