package org.qianfa.inbox.persistence;

import java.util.List;

/** Counting that stops: nobody needs to know whether 4,213 or 4,214 tasks wait. */
final class CappedCount {

    private CappedCount() {
    }

    /** An expression for how many different tasks the branches give, up to {@code most}. */
    static String of(List<String> branches, int most) {
        // Twice as many rows leave room for tasks that lie in two of the person's pools. Grouped, as count(distinct) would sort.
        return "(select least(count(*), " + most + ") from (select task_id from (select task_id from (" + String.join(" union all ", branches)
                + ") branches fetch first " + 2 * most + " rows only) tasks group by task_id) different)";
    }
}
