package org.qianfa.registers;

import java.util.List;
import java.util.function.Function;

/** A page of a register. @param next where the next page begins, {@code null} on the last */
public record Paged<T>(List<T> rows, RegisterCursor next) {

    /** @param found one more than the page holds, if there are more */
    public static <T> Paged<T> of(List<T> found, int size, Function<T, RegisterCursor> end) {
        List<T> shown = List.copyOf(found.subList(0, Math.min(size, found.size())));
        return new Paged<>(shown, found.size() > size ? end.apply(shown.get(size - 1)) : null);
    }
}
