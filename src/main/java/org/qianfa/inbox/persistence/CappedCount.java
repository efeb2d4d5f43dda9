package org.qianfa.inbox.persistence;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/** Counting that stops: nobody needs to know whether 4,213 or 4,214 tasks wait. */
final class CappedCount {

    /** Most tasks lie in one of a person's pools, and few in more than two. */
    private static final int ROOM = 2;
    private static final int WIDER = 4;
    private static final int UNKNOWN = -1;

    private CappedCount() {
    }

    /**
     * An expression for how many different tasks the branches give, up to {@code most}; {@link #unknown} if the rows read
     * were not enough to say, as a task is read once for each of its pools.
     *
     * @param rows how many are read at most
     */
    static String of(List<String> branches, int most, int rows) {
        // Grouped, as count(distinct) would sort.
        return "(select case when count(*) >= " + most + " then " + most + " when sum(times) >= " + rows + " then " + UNKNOWN + " else count(*) end"
                + " from (select task_id, count(*) as times from (select task_id from (" + String.join(" union all ", branches)
                + ") branches fetch first " + rows + " rows only) tasks group by task_id) different)";
    }

    static boolean unknown(int count) {
        return count == UNKNOWN;
    }

    /** @param count to be made of as many rows at most */
    static <T> T known(int most, IntFunction<T> count, Predicate<T> unknown) {
        int rows = ROOM * most;
        T counted = count.apply(rows);
        while (unknown.test(counted)) {
            rows *= WIDER;
            counted = count.apply(rows);
        }
        return counted;
    }
}
