package org.qianfa.inbox;

/** How much time there is, in working days. */
public interface TimeLeft {

    /**
     * Working days after today up to and including the day the task is due: 0 today, negative once that day has passed;
     * {@code null} without a date.
     */
    Integer workingDays(MyWork.Item item);
}
