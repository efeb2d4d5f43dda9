package org.qianfa.proofreading.finding;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Last year's report. What checks make of it is made once, however many texts are held against it. Two of the same words
 * are equal. Safe for use by several threads.
 */
public final class LastYear {

    private final String text;
    private final Map<Class<?>, Object> made = new ConcurrentHashMap<>();

    public LastYear(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    /** What was made of the text before, or is made of it now. @param make sees the text alone */
    public <T> T as(Class<T> kind, Function<String, T> make) {
        return kind.cast(made.computeIfAbsent(kind, k -> make.apply(text)));
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof LastYear that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
