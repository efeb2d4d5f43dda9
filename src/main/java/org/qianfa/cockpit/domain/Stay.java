package org.qianfa.cockpit.domain;

import java.util.function.Function;
import org.qianfa.cockpit.Stage;

/**
 * One stay of a report, or of a part of it, at a stage.
 *
 * @param to {@code null} while it lasts
 */
public record Stay<T extends Comparable<? super T>>(Stage stage, T from, T to) {

    public <S extends Comparable<? super S>> Stay<S> in(Function<T, S> unit) {
        return new Stay<>(stage, unit.apply(from), to == null ? null : unit.apply(to));
    }

    /** @param now the end of what lasts */
    T end(T now) {
        T last = to == null ? now : to;
        return last.compareTo(from) < 0 ? from : last;
    }
}
