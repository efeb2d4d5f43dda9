package org.qianfa.publication.application;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.qianfa.publication.ReadPagesBack;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks every so often for pages due to be read back, on every server. */
@Component
class ReadBackTimer implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ReadBackTimer.class);

    private final ReadPagesBack useCase;
    private final Duration every;
    private ScheduledExecutorService timer;

    /** @param every zero: never */
    ReadBackTimer(ReadPagesBack useCase, @Value("${qianfa.publication.read-back-every:PT0S}") String every) {
        this.useCase = useCase;
        this.every = Duration.parse(every);
    }

    @Override
    public synchronized void start() {
        if (!every.isZero()) {
            timer = Executors.newSingleThreadScheduledExecutor(run -> {
                Thread thread = new Thread(run, "read-back");
                thread.setDaemon(true);
                return thread;
            });
            timer.scheduleWithFixedDelay(this::round, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Until none is due. An error ends this round, not those to come. */
    private void round() {
        try {
            while (useCase.readPagesBack() > 0 && isRunning()) {
                LOG.debug("public pages read back");
            }
        } catch (RuntimeException e) {
            LOG.error("public pages could not be read back", e);
        }
    }

    @Override
    public synchronized void stop() {
        if (timer != null) {
            timer.shutdownNow();
            timer = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return timer != null;
    }
}
