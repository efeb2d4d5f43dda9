package org.qianfa.publication;

import java.time.Instant;

/**
 * A published report in a list.
 *
 * @param excerpt where the words searched for stand in the text, else its beginning
 */
public record EditionEntry(long id, int reportYear, long unitId, String unitName, String unitFullName, String title, String indexNumber,
                           Instant publishedAt, String excerpt) {
}
