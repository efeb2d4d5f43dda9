package org.qianfa.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.qianfa.shared.RoundTimer.Round;
import org.springframework.dao.PessimisticLockingFailureException;

class RoundTimerTest {

    private static final Duration SOON = Duration.ofMillis(1);
    private static final int PATIENCE_SECONDS = 20;

    private RoundTimer timer;

    @AfterEach
    void end() {
        timer.stop();
    }

    @Test
    void what_says_that_more_is_due_is_done_again_in_the_same_round() throws InterruptedException {
        AtomicInteger due = new AtomicInteger(3);
        CountDownLatch none = new CountDownLatch(1);
        started(new Round(Duration.ofMillis(50), () -> {
            if (due.decrementAndGet() == 0) {
                none.countDown();
                return false;
            }
            return true;
        }));
        reached(none);
        assertThat(due).hasValue(0);
    }

    @Test
    void an_error_and_a_faster_server_end_one_round_and_not_those_to_come() throws InterruptedException {
        AtomicInteger rounds = new AtomicInteger();
        CountDownLatch third = new CountDownLatch(1);
        started(Round.once(SOON, () -> {
            switch (rounds.incrementAndGet()) {
                case 1 -> throw new IllegalStateException("the database is away");
                case 2 -> throw new PessimisticLockingFailureException("another server holds it");
                default -> third.countDown();
            }
        }));
        reached(third);
    }

    @Test
    void stopping_lets_what_is_being_done_come_to_its_end_without_an_interrupt_and_begins_nothing_more() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean interrupted = new AtomicBoolean();
        AtomicInteger done = new AtomicInteger();
        started(new Round(SOON, () -> {
            begun.countDown();
            interrupted.set(paused());
            done.incrementAndGet();
            return true;
        }));
        reached(begun);
        timer.stop();
        assertThat(timer.isRunning()).isFalse();
        assertThat(done).hasValue(1);
        assertThat(interrupted).isFalse();
    }

    @Test
    void what_is_never_due_keeps_no_thread() {
        started(new Round(Duration.ZERO, () -> true));
        assertThat(timer.isRunning()).isFalse();
    }

    /** @return whether somebody interrupted it */
    private static boolean paused() {
        try {
            return new CountDownLatch(1).await(200, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return true;
        }
    }

    private void started(Round round) {
        timer = new RoundTimer("test") {
            @Override
            protected List<Round> rounds() {
                return List.of(round);
            }
        };
        timer.start();
    }

    private static void reached(CountDownLatch latch) throws InterruptedException {
        assertThat(latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    }
}
