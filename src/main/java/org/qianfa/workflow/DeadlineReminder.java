package org.qianfa.workflow;

import java.util.Set;

/**
 * A task's date is near, or has passed. Announced once for each step, in a transaction of its own.
 *
 * @param recipients ids of who is to be told; never empty
 */
public record DeadlineReminder(TaskInfo task, Step step, Set<Long> recipients) {

    public DeadlineReminder {
        recipients = Set.copyOf(recipients);
    }

    /** In the order in which they follow one another. */
    public enum Step {
        DAYS_30(30), DAYS_15(15), DAYS_7(7), DAYS_3(3), DAYS_1(1),
        /** The day has passed. */
        OVERDUE(0),
        /** The head of the department is told. */
        HEAD(0),
        /** The deputy leader is told. */
        DEPUTY(0),
        /** The supervisor of the district is told. */
        SUPERVISOR(0);

        private final int daysBefore;

        Step(int daysBefore) {
            this.daysBefore = daysBefore;
        }

        /** Calendar days before the due date, 0 for what comes after it. */
        public int daysBefore() {
            return daysBefore;
        }

        /** Whether others than those who have the work are told. */
        public boolean escalation() {
            return compareTo(OVERDUE) > 0;
        }
    }
}
