package org.qianfa.shared;

import java.time.Instant;
import java.util.List;

/**
 * How a part of the house is. Declared here so that the page of health tells of parts it does not know: every bean of this
 * kind has its section there.
 */
public interface Checkup {

    /** For use cases that have checked who asks. */
    Findings findings();

    /**
     * @param part its messages are {@code <part>.health} for the heading and {@code <part>.health.<name>} for each reading
     * @param link where more is seen and done, its words are {@code <part>.health.link}
     */
    record Findings(String part, List<Reading> readings, String link) {
    }

    /** A number or a moment; neither: nothing has happened yet. @param alarming whether somebody should look after it */
    record Reading(String name, Long count, Instant moment, boolean alarming) {

        public static Reading of(String name, long count, boolean alarming) {
            return new Reading(name, count, null, alarming);
        }

        /** @param moment may be {@code null} */
        public static Reading of(String name, Instant moment, boolean alarming) {
            return new Reading(name, null, moment, alarming);
        }
    }
}
