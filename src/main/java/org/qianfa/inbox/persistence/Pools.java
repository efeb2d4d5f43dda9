package org.qianfa.inbox.persistence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.qianfa.inbox.Cursor;

/**
 * Statements over a person's own tasks and pools: one branch for what is held and one for every pool, each of which
 * reads its own first rows in order from the index and stops. One branch over {@code pool in (…)} would have to sort all
 * pools before it could give the first row; it serves where no order is wanted.
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
        // The number of rows stands in the statement: a plan made for any number would not trust the order of the index.
        String end = " order by %1$s.due_key, %1$s.task_id fetch first " + rows + " rows only)";
        List<String> branches = held(criteria, after, "task_id, %1$s.due_key", end);
        for (int n = 0; n < names.size(); n++) {
            branches.add("(select p.task_id, p.due_key from inbox_pool p where p.pool = :pool" + n + " and p.taken = false"
                    + criteria.dueAfter("p", after) + criteria.place("p") + criteria.said("p") + end.formatted("p"));
        }
        return branches;
    }

    /**
     * Branches that give {@code task_id} of some rows, in whatever order is cheapest: where none is wanted, one branch reads
     * all pools. A task that lies in two of them comes twice.
     */
    List<String> some(Criteria criteria, int rows) {
        List<String> branches = held(criteria, null, "task_id", " fetch first " + rows + " rows only)");
        if (!names.isEmpty()) {
            branches.add("(select p.task_id from " + joined() + " where p.taken = false" + criteria.dueAfter("p", null) + criteria.place("p") + criteria.said("p") + " fetch first " + rows + " rows only)");
        }
        return branches;
    }

    /** The names as a table with what lies in them as {@code p}. Joined and not "in (…)", for which H2 reads the whole index. */
    String joined() {
        return "(values " + names("(cast(:pool%d as varchar(100)))") + ") as mine (pool) join inbox_pool p on p.pool = mine.pool";
    }

    /** The names as parameters, for a list in SQL. */
    String list() {
        return names(":pool%d");
    }

    private String names(String form) {
        return IntStream.range(0, names.size()).mapToObj(form::formatted).collect(Collectors.joining(", "));
    }

    private List<String> held(Criteria criteria, Cursor after, String columns, String end) {
        return hands.stream().map(hand -> ("(select i." + columns + " from inbox_item i where i." + hand + " = :person").formatted("i")
                + criteria.dueAfter("i", after) + criteria.place("i") + criteria.said("i") + end.formatted("i")).collect(Collectors.toCollection(ArrayList::new));
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
