package org.qianfa.registers.persistence;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A condition built part by part; each part restricts further, parts without a value do not. */
final class Condition {

    private final StringBuilder text;
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    Condition(String first) {
        text = new StringBuilder(first);
    }

    Condition with(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    Condition and(String part, String name, Object value) {
        boolean empty = value == null || value instanceof Collection<?> list && list.isEmpty() || value.toString().isBlank();
        if (!empty) {
            text.append(" and ").append(part);
            parameters.put(name, value instanceof Enum<?> constant ? constant.name() : value);
        }
        return this;
    }

    Condition and(boolean wanted, String part) {
        if (wanted) {
            text.append(" and ").append(part);
        }
        return this;
    }

    /** Part of one of these columns, whatever case; signs that mean something to the database are words here. */
    Condition containing(String words, String... columns) {
        if (words == null || words.isBlank()) {
            return this;
        }
        String pattern = words.strip().toLowerCase(Locale.ROOT).replace("!", "!!").replace("%", "!%").replace("_", "!_");
        StringBuilder any = new StringBuilder();
        for (String column : columns) {
            any.append(any.isEmpty() ? "" : " or ").append("lower(").append(column).append(") like :words escape '!'");
        }
        return and("(" + any + ")", "words", "%" + pattern + "%");
    }

    String text() {
        return text.toString();
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
