package org.qianfa.cooperation;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** Who holds a step asks somebody about it without moving the work (沟通). Nothing waits for the answer. Announces {@link AdviceAsked}. */
public interface AskAdvice {

    /**
     * @return id of the question
     * @throws org.qianfa.shared.NotFound     if there is no such step of a report the person may read
     * @throws org.qianfa.shared.NotPermitted unless the person holds it
     * @throws Refusal                        if nothing is asked, or somebody who may not read the report
     */
    long askAdvice(Actor by, Command command) throws Refusal;

    record Command(long reportId, String taskId, long askedId, String text) {
    }
}
