package org.qianfa.inbox.persistence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qianfa.inbox.Cursor;

/**
 * Statements over a person's own tasks and pools: one branch for what is held and one for every pool, each of which
 * reads its own first rows in order from the index and stops. One branch over {@code pool in (…)} would have to sort or
 * count all pools before it could give the first row.
 *
 * @param person {@code null}: without what is held
 * @param names  may be empty
 */
record Pools(Long person, List<String> names) {

    static Pools of(Long person, Set<String> pools) {
        return new Pools(person, pools.stream().sorted().toList());
    }

    boolean none() {
        return person == null && names.isEmpty();
    }

    /** Branches that give {@code task_id, due_key} of the first rows by due date. */
    List<String> inOrder(Criteria criteria, Cursor after, int rows) {
        return branches(criteria, after, "task_id, %1$s.due_key", " order by %1$s.due_key, %1$s.task_id", rows);
    }

    /** Branches that give {@code task_id} of some rows, in whatever order is cheapest. */
    List<String> some(Criteria criteria, int rows) {
        return branches(criteria, null, "task_id", "", rows);
    }

    private List<String> branches(Criteria criteria, Cursor after, String columns, String order, int rows) {
        List<String> branches = new ArrayList<>();
        // The number of rows stands in the statement: a plan made for any number would not trust the order of the index.
        String end = order + " fetch first " + rows + " rows only)";
        if (person != null) {
            branches.add(("(select i." + columns + " from inbox_item i where i.assignee_id = :person").formatted("i")
                    + criteria.dueAfter("i", after) + criteria.place("i") + criteria.said("i") + end.formatted("i"));
        }
        String words = criteria.words() == null ? "" : " join inbox_item i on i.task_id = p.task_id" + criteria.said("i");
        for (int n = 0; n < names.size(); n++) {
            branches.add(("(select p." + columns + " from inbox_pool p").formatted("p") + words + " where p.pool = :pool" + n
                    + " and p.taken = false" + criteria.dueAfter("p", after) + criteria.place("p") + end.formatted("p"));
        }
        return branches;
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("person", person);
        for (int n = 0; n < names.size(); n++) {
            parameters.put("pool" + n, names.get(n));
        }
        return parameters;
    }
}
