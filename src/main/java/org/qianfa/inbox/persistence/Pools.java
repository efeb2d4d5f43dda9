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
 * @param hands columns that say whose a task is: one branch each
 * @param names may be empty
 */
record Pools(Long person, List<String> hands, List<String> names) {

    /** What is held and what is free. @param person {@code null}: without what is held */
    static Pools of(Long person, Set<String> pools) {
        return new Pools(person, person == null ? List.of() : List.of("assignee_id"), pools.stream().sorted().toList());
    }

    /** What is the person's and with others. */
    static Pools away(long person) {
        return new Pools(person, List.of("delegated_by", "acting_for"), List.of());
    }

    boolean none() {
        return hands.isEmpty() && names.isEmpty();
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
        for (String hand : hands) {
            branches.add(("(select i." + columns + " from inbox_item i where i." + hand + " = :person").formatted("i")
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
