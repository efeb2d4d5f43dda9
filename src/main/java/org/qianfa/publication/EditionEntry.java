package org.qianfa.publication;

import java.time.Instant;

/** A published report in a list. */
public record EditionEntry(long id, int reportYear, long unitId, String unitName, String title, String indexNumber,
                           Instant publishedAt) {
}
