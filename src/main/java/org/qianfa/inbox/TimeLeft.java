package org.qianfa.inbox;

import java.util.List;
import java.util.Map;
import org.qianfa.inbox.MyWork.Item;

/** How much time there is, in working days of the unit whose work it is. */
public interface TimeLeft {

    /**
     * By task: working days after today up to and including the day it is due: 0 today, negative once that day has passed.
     * Without the tasks that have no date.
     */
    Map<String, Integer> workingDays(List<Item> items);
}
