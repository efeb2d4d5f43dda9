package org.qianfa.inbox.application;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.qianfa.inbox.CompareByNight;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;

/** Looks every so often whether the inbox is to be compared, on every server. */
@Component
class ComparisonTimer implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ComparisonTimer.class);
    private static final Duration EVERY = Duration.ofMinutes(10);
    private static final Duration ENDING = Duration.ofSeconds(20);

    private final CompareByNight useCase;
    private final ComparisonNight night;
    private volatile ScheduledExecutorService timer;

    ComparisonTimer(CompareByNight useCase, ComparisonNight night) {
        this.useCase = useCase;
        this.night = night;
    }

    @Override
    public synchronized void start() {
        if (night.ever()) {
            timer = Executors.newSingleThreadScheduledExecutor(run -> {
                Thread thread = new Thread(run, "inbox-comparison");
                thread.setDaemon(true);
                return thread;
            });
            timer.scheduleWithFixedDelay(this::round, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** An error ends this round, not those to come. */
    private void round() {
        try {
            if (useCase.compareByNight()) {
                LOG.debug("inbox compared with the engine");
            }
        } catch (TransientDataAccessException | DuplicateKeyException another) {
            LOG.debug("another server compares", another);
        } catch (RuntimeException e) {
            LOG.error("the inbox could not be compared with the engine", e);
        }
    }

    /** Never interrupts: a database in a file does not survive it. */
    @Override
    public synchronized void stop() {
        ScheduledExecutorService ending = timer;
        timer = null;
        if (ending == null) {
            return;
        }
        ending.shutdown();
        try {
            ending.awaitTermination(ENDING.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return timer != null;
    }
}
