package org.qianfa.publication;

import java.time.Instant;

/** How far the reading back of published pages is. For use cases that have checked who asks. */
public interface ReadBackStatus {

    Status status();

    /**
     * @param pages     published pages that are read back
     * @param due       how many of them are due to be read
     * @param lastRead  when one was read last, {@code null} if none has been yet
     * @param incidents what is wrong with pages and not closed
     */
    record Status(long pages, long due, Instant lastRead, long incidents) {
    }
}
