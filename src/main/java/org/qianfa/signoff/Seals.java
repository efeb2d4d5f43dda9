package org.qianfa.signoff;

import java.time.Instant;
import java.util.Optional;

/** Reads the seal of a signed report. */
public interface Seals {

    /** The valid seal, if the report is signed. */
    Optional<Seal> seal(long reportId);

    /** Whether the secrecy review decided that the report is open to the public. */
    boolean disclosed(long reportId);

    /**
     * @param text   the sealed text, character by character
     * @param digest SM3 of title and text, chained with {@code previousDigest}
     */
    record Seal(long reportId, String title, String text, String digest, String previousDigest, long signedBy, Instant signedAt) {
    }
}
