package org.qianfa.figures.domain;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who gave a value and who stands by it; nobody yet where {@code null}. */
@Embeddable
public record Hands(Long givenBy, Instant givenAt, Long confirmedBy, Instant confirmedAt) {

    static final Hands NONE = new Hands(null, null, null, null);

    Hands gave(long person, Instant at) {
        return new Hands(person, at, confirmedBy, confirmedAt);
    }

    Hands confirmed(long person, Instant at) {
        return new Hands(givenBy, givenAt, person, at);
    }
}
