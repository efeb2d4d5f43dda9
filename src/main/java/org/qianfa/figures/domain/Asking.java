package org.qianfa.figures.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.qianfa.figures.FigureState;

/**
 * How a figure is wanted.
 *
 * @param requestId the request it was last asked or given in, {@code null} if none
 * @param openedFor the request that brought it into the ledger, {@code null} if somebody entered it otherwise
 * @param askedFrom what it was when it was asked for; {@code null} if it is not, or was asked for as something else than before
 */
@Embeddable
public record Asking(Long requestId, Long openedFor, @Enumerated(EnumType.STRING) FigureState askedFrom) {

    static final Asking NONE = new Asking(null, null, null);

    static Asking first(long request) {
        return new Asking(request, request, FigureState.REQUESTED);
    }

    Asking again(long request, FigureState before) {
        return new Asking(request, openedFor, before);
    }

    Asking answered(long request) {
        return new Asking(request, openedFor, null);
    }

    Asking over() {
        return new Asking(null, openedFor, null);
    }
}
