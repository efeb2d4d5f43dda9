package org.qianfa.cooperation;

import java.time.LocalDate;
import java.util.List;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** Who holds a step calls others to countersign it (会签、或签、依次会签、票签). Announces {@link CountersignAsked} once it begins. */
public interface AskCountersign {

    int MOST_SIGNERS = 30;

    /**
     * @return id of the countersign
     * @throws org.qianfa.shared.NotFound     if there is no such step of a report the person may read
     * @throws org.qianfa.shared.NotPermitted unless the person holds it
     * @throws Refusal                        if the step is not countersigned, one is under way, or somebody chosen is unsuitable
     */
    long askCountersign(Actor by, Command command) throws Refusal;

    /**
     * @param needed    agreeing votes, for {@link CountersignMode#VOTE} only
     * @param signerIds in their order
     * @param word      what it is about, may be empty
     * @param dueOn     the last day, within a year; {@code null} if none is set
     */
    record Command(long reportId, String taskId, CountersignMode mode, int needed, CountersignTiming timing, List<Long> signerIds,
                   String word, LocalDate dueOn) {
    }
}
