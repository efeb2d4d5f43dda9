package org.qianfa.notices.application;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.qianfa.notices.SendLetters;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks every so often for messages that are due, on every server. */
@Component
class LetterTimer implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LetterTimer.class);
    private static final Duration TIDYING = Duration.ofHours(6);
    private static final Duration ENDING = Duration.ofSeconds(20);

    private final SendLetters sending;
    private final NoticeTidying tidying;
    private final Duration every;
    private volatile ScheduledExecutorService timer;

    /** @param every zero: never */
    LetterTimer(SendLetters sending, NoticeTidying tidying, @Value("${qianfa.notices.send-every:PT0S}") String every) {
        this.sending = sending;
        this.tidying = tidying;
        this.every = Duration.parse(every);
    }

    @Override
    public synchronized void start() {
        if (!every.isZero()) {
            timer = Executors.newSingleThreadScheduledExecutor(run -> {
                Thread thread = new Thread(run, "letters");
                thread.setDaemon(true);
                return thread;
            });
            timer.scheduleWithFixedDelay(() -> round(this::send), every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
            timer.scheduleWithFixedDelay(() -> round(tidying::tidy), TIDYING.toMillis(), TIDYING.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void send() {
        while (sending.sendLetters() > 0 && isRunning()) {
            LOG.debug("messages sent");
        }
    }

    /** An error ends this round, not those to come. */
    private static void round(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.error("messages could not be sent or tidied", e);
        }
    }

    /** Lets what is being sent come to its end: an interrupted message would be sent twice, and H2 suffers from interrupts. */
    @Override
    public synchronized void stop() {
        if (timer != null) {
            ScheduledExecutorService ending = timer;
            timer = null;
            ending.shutdown();
            try {
                ending.awaitTermination(ENDING.toSeconds(), TimeUnit.SECONDS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return timer != null;
    }
}
