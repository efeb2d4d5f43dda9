package org.qianfa.checks;

import java.time.Instant;
import org.qianfa.proofreading.ListKind;

/**
 * A version of a list.
 *
 * @param unitId        {@code null} for lists of the whole house
 * @param version       from 1; 0 for what the product brings, as long as nobody has stored anything
 * @param standard      whether it is what the product brings
 * @param completeUntil the last year all national laws of which it holds, {@code null} for other lists
 * @param storedBy      {@code null} for version 0, as are reason and time
 */
public record ListView(ListKind kind, Long unitId, int version, boolean standard, int rows, Integer completeUntil, String reason,
                       Long storedBy, Instant storedAt) {
}
