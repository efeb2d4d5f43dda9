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
public record Wanted(Long requestId, Long openedFor, @Enumerated(EnumType.STRING) FigureState askedFrom) {

    static final Wanted NONE = new Wanted(null, null, null);

    static Wanted first(long request) {
        return new Wanted(request, request, FigureState.REQUESTED);
    }

    Wanted again(long request, FigureState before) {
        return new Wanted(request, openedFor, before);
    }

    Wanted answered(long request) {
        return new Wanted(request, openedFor, null);
    }

    Wanted over() {
        return new Wanted(null, openedFor, null);
    }
}
