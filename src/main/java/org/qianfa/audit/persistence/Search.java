package org.qianfa.audit.persistence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;

/** A search in the journal, built part by part; each part restricts further, parts without a value do not. */
public final class Search {

    private final StringBuilder condition = new StringBuilder("1 = 1");
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    public Search(int size) {
        parameters.put("size", size);
    }

    public Search person(String nameOrUsername) {
        return and("(username = :person or actor_name = :person)", "person", nameOrUsername);
    }

    public Search action(String action) {
        return and("action = :action", "action", action);
    }

    public Search subject(String type, Long id) {
        return and("subject_type = :type", "type", type).and("subject_id = :subjectId", "subjectId", id);
    }

    public Search from(Instant first) {
        return and("at >= :from", "from", first == null ? null : first.atOffset(ZoneOffset.UTC));
    }

    public Search until(Instant end) {
        return and("at < :until", "until", end == null ? null : end.atOffset(ZoneOffset.UTC));
    }

    public Search before(Long id) {
        return and("id < :before", "before", id);
    }

    private Search and(String part, String name, Object value) {
        if (value != null && !value.toString().isBlank()) {
            condition.append(" and ").append(part);
            parameters.put(name, value instanceof String text ? text.strip() : value);
        }
        return this;
    }

    String condition() {
        return condition.toString();
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
