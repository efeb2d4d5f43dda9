package org.qianfa.review.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * What somebody supplied of missing materials (补正). Taken back, it stays on record and no longer stands.
 *
 * @param givenBy {@code null} of those before anybody wrote it down
 */
@Embeddable
public record Supplement(@Column(name = "supplement_note") String note, Long givenBy, Instant givenAt, Instant withdrawnAt, String withdrawnBecause) {

    public static Supplement of(String note, long givenBy, Instant givenAt) {
        return new Supplement(note, givenBy, givenAt, null, null);
    }

    boolean stands() {
        return withdrawnAt == null;
    }

    Supplement withdrawn(String because, Instant at) {
        return new Supplement(note, givenBy, givenAt, at, because);
    }
}
