package org.qianfa.review.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.qianfa.calendar.WorkingDays;
import org.qianfa.review.MatterView.State;
import org.qianfa.review.ReviewRefusal.LimitOutOfRange;
import org.qianfa.review.ReviewRefusal.MatterNotAtThisStep;

/** How far a matter has come, and the clock that runs, stands still or is over with it. */
@Embeddable
public class Course {

    @Enumerated(EnumType.STRING)
    private State state;

    @Embedded
    private ReviewClock clock;

    protected Course() {
    }

    Course(State first, ReviewClock clock) {
        this.state = first;
        this.clock = clock;
    }

    /** The head of the department sends it on; only now does the clock begin. */
    public void sendOn(LocalDate today) throws MatterNotAtThisStep {
        require(State.TO_SUBMIT);
        clock = ReviewClock.from(today);
        state = State.SUBMITTED;
    }

    /** The head gives it back to the case handler; it ends here. */
    public void giveBack() throws MatterNotAtThisStep {
        require(State.TO_SUBMIT);
        state = State.RETURNED;
    }

    /** Taken back by who submitted it, before the materials were checked; it ends here. */
    public void withdraw(LocalDate today) throws MatterNotAtThisStep {
        require(State.SUBMITTED);
        clock = clock.stop(today);
        state = State.WITHDRAWN;
    }

    /** Nobody goes on with what is reviewed. The clock stops for good. */
    public void stop(LocalDate today) {
        clock = clock == null || state == State.INCOMPLETE ? clock : clock.stop(today);
        state = State.STOPPED;
    }

    void limit(int days, int least, Integer most, WorkingDays calendar) {
        clock = clock.limited(days, least, most, calendar);
    }

    /** @param limitDays the time the reviewer sets, {@code null} for the usual */
    void complete(Integer limitDays, WorkingDays calendar) throws MatterNotAtThisStep, LimitOutOfRange {
        require(State.SUBMITTED);
        clock = limitDays == null ? clock : clock.set(limitDays, calendar);
        state = State.UNDER_REVIEW;
    }

    /** Stops the clock. */
    void lack(LocalDate today) throws MatterNotAtThisStep {
        require(State.SUBMITTED);
        clock = clock.stop(today);
        state = State.INCOMPLETE;
    }

    /** The clock runs on. */
    void supplement(LocalDate today, WorkingDays calendar) throws MatterNotAtThisStep {
        require(State.INCOMPLETE);
        clock = clock.resume(today, calendar);
        state = State.SUBMITTED;
    }

    void hold(LocalDate today) {
        if (state.open() && clock.running()) {
            clock = clock.stop(today);
        }
    }

    /** Materials that are to be supplemented keep the clock still. */
    void letGoOn(LocalDate today, WorkingDays calendar) {
        if (state.open() && state != State.INCOMPLETE && clock.stoppedOn() != null) {
            clock = clock.resume(today, calendar);
        }
    }

    /** From one step of the review itself to another. */
    void to(State next) {
        state = next;
    }

    /** @return {@code false} if it was replied before */
    public boolean reply(LocalDate today, WorkingDays calendar) {
        if (!state.open()) {
            return false;
        }
        if (state != State.APPROVED) {
            throw new IllegalStateException("a matter that is " + state + " has no reply yet");
        }
        clock = clock.replied(today, calendar);
        state = State.REPLIED;
        return true;
    }

    public void answered() throws MatterNotAtThisStep {
        require(State.REPLIED);
        state = State.ANSWERED;
    }

    /** The answer is not enough: another one is awaited. */
    public void unanswered() throws MatterNotAtThisStep {
        require(State.ANSWERED);
        state = State.REPLIED;
    }

    /** What became of the reply. */
    public void settle(State settled) throws MatterNotAtThisStep {
        require(State.ANSWERED);
        state = settled;
    }

    void require(State expected) throws MatterNotAtThisStep {
        if (state != expected) {
            throw new MatterNotAtThisStep(state);
        }
    }

    State state() {
        return state;
    }

    ReviewClock clock() {
        return clock;
    }
}
