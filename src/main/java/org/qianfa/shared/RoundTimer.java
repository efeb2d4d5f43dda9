package org.qianfa.shared;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;

/** What every server does by itself every so often, one thing after another on a thread of its own. */
public abstract class RoundTimer implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RoundTimer.class);
    private static final Duration ENDING = Duration.ofSeconds(20);

    private final String name;
    private volatile ScheduledExecutorService timer;

    /** @param name of the thread, and in the log */
    protected RoundTimer(String name) {
        this.name = name;
    }

    /** Asked once, at the start. */
    protected abstract List<Round> rounds();

    @Override
    public final synchronized void start() {
        List<Round> rounds = rounds().stream().filter(round -> !round.every().isZero()).toList();
        if (rounds.isEmpty()) {
            return;
        }
        timer = Executors.newSingleThreadScheduledExecutor(run -> {
            Thread thread = new Thread(run, name);
            thread.setDaemon(true);
            return thread;
        });
        rounds.forEach(round -> timer.scheduleWithFixedDelay(() -> done(round), round.every().toMillis(), round.every().toMillis(), TimeUnit.MILLISECONDS));
    }

    private void done(Round round) {
        try {
            boolean more = true;
            while (more && isRunning()) {
                more = round.work().getAsBoolean();
            }
        } catch (ConcurrencyFailureException | DuplicateKeyException another) {
            LOG.debug("{}: another server was faster", name, another);
        } catch (RuntimeException e) {
            LOG.error("{}: this round failed", name, e);
        }
    }

    /** Lets what is being done come to its end: a message would be sent twice, and a database in a file does not survive interrupts. */
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
    public final boolean isRunning() {
        return timer != null;
    }

    /**
     * An error ends one round, not those to come.
     *
     * @param every the pause between two rounds; zero: never
     * @param work  done again at once as long as it says that more may be due
     */
    public record Round(Duration every, BooleanSupplier work) {

        /** Done once a round. */
        public static Round once(Duration every, Runnable work) {
            return new Round(every, () -> {
                work.run();
                return false;
            });
        }
    }
}
