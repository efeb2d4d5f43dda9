package org.qianfa.drafting;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/**
 * Ends a report nobody is to go on with (作废). Its text and all that was said about it stay; whatever was under way for it ends,
 * and its place in the year is free for another. For the coordinator of its unit until it is under review, and for a
 * {@code SYSTEM_ADMIN} until it is signed. Who needs a signed report changed has it corrected or withdrawn.
 */
public interface TerminateReport {

    /** Guards the command, and names what it would refuse; changes nothing. */
    void requireTerminable(Actor by, long reportId) throws Refusal;

    /**
     * Announces {@link ReportTerminated}.
     *
     * @throws Refusal if no reason is given, the report was signed once, it is terminated already, or it is under review and the
     *                 person is no administrator
     * @throws org.qianfa.shared.NotFound     if the person may not know of it
     * @throws org.qianfa.shared.NotPermitted if it is not the person's to end
     */
    void terminate(Actor by, long reportId, String reason) throws Refusal;
}
