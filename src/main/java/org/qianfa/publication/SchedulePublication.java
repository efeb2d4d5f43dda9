package org.qianfa.publication;

import java.time.Instant;
import java.time.LocalDate;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/**
 * The office, or the final reviewer, sets the moment a report goes public (定时公开), changes it, or lets it go at once. What is
 * set before the final review holds from then on; without it a report is public as soon as that review is passed. Announces
 * {@link PublicationScheduled}.
 */
public interface SchedulePublication {

    /**
     * @throws Refusal if the release was returned or published, the moment is not to come, or the statutory day would be missed
     *                 and nothing says why
     */
    void schedulePublication(Actor by, long releaseId, Plan plan) throws Refusal;

    /**
     * @param moment      {@code null}: at once, or as soon as the final review is passed
     * @param lateBecause why it may be after the statutory day; empty otherwise
     */
    record Plan(Instant moment, String lateBecause) {

        public Plan {
            lateBecause = lateBecause == null ? "" : lateBecause.strip();
        }

        public static Plan atOnce() {
            return new Plan(null, "");
        }
    }

    /** The release goes nowhere any more. */
    class NothingToSchedule extends Refusal {

        public NothingToSchedule(ReleaseState state) {
            super("the release is " + state, state);
        }

        @Override
        public boolean conflict() {
            return true;
        }
    }

    /** It lies in the past. */
    class MomentPassed extends Refusal {

        public MomentPassed() {
            super("the moment has passed");
        }
    }

    /** It would be after the day on which reports must be public, and nobody says why. */
    class PublicationLate extends Refusal {

        public PublicationLate(LocalDate statutoryDay) {
            super("the report must be public by " + statutoryDay, statutoryDay.toString());
        }
    }
}
