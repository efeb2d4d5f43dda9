package org.qianfa.problems.persistence;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.qianfa.problems.ProblemCursor;
import org.qianfa.problems.ProblemRegister.Filter;
import org.qianfa.problems.ProblemState;

/** Which problems a query asks for: those of the reader's units that the filter leaves, behind the last of the page before. */
final class Conditions {

    private final StringBuilder text = new StringBuilder("p.unit_id in (:units)");
    private final Map<String, Object> parameters = new HashMap<>();

    Conditions(Set<Long> units, Filter filter) {
        parameters.put("units", units);
        and("p.unit_id = :unit", "unit", filter.unitId());
        and("p.stated_year = :year", "year", filter.year());
        and(filter.state() == null ? "p.state <> :state" : "p.state = :state", "state",
                (filter.state() == null ? ProblemState.DISCARDED : filter.state()).name());
        if (filter.words() != null && !filter.words().isBlank()) {
            // Signs that mean something to the database are words here.
            String words = filter.words().strip().toLowerCase(Locale.ROOT).replace("!", "!!").replace("%", "!%").replace("_", "!_");
            and("(lower(p.statement) like :words escape '!' or lower(p.cause) like :words escape '!')", "words", "%" + words + "%");
        }
    }

    Conditions after(ProblemCursor cursor) {
        if (cursor != null) {
            and("(p.stated_year < :afterYear or p.stated_year = :afterYear and p.id > :afterId)", "afterYear", cursor.year());
            parameters.put("afterId", cursor.id());
        }
        return this;
    }

    private void and(String part, String name, Object value) {
        if (value != null) {
            text.append(" and ").append(part);
            parameters.put(name, value);
        }
    }

    String text() {
        return text.toString();
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
