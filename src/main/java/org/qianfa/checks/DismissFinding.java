package org.qianfa.checks;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/**
 * Lets words stand that a rule objects to, with a reason. Counts for every later text of the unit in which rule, sentence and
 * words are the same. By who may write the section now; by the office and the coordinator while the report is under review;
 * by the three reviewers before release.
 */
public interface DismissFinding {

    /** @return the dismissal's id @throws Refusal if no such finding stands there (409), or a reason is missing */
    long dismissFinding(Actor by, Command command) throws Refusal;

    /**
     * @param rule  its id
     * @param start UTF-16 offset in the section's text
     * @param quote the words between start and end, so that nothing is dismissed in a text that has moved on
     * @param text  the section as it is being typed; {@code null} for its newest revision as a part of the whole report
     */
    record Command(long sectionId, String rule, int start, int end, String quote, String text, String reason) {
    }
}
