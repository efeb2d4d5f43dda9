package org.qianfa.signoff;

import java.time.Instant;
import java.util.Optional;
import org.qianfa.shared.Sm3;

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

        /** What stands before the first seal of a unit. */
        public static final String ORIGIN = "0".repeat(64);

        /** The digest of a seal: SM3 over the digest before, the title and the text, joined by line feeds. */
        public static String digest(String previousDigest, String title, String text) {
            return Sm3.hex(previousDigest + "\n" + title + "\n" + text);
        }

        /** Whether the digest still follows from title, text and the seal before. */
        public boolean intact() {
            return digest.equals(digest(previousDigest, title, text));
        }
    }
}
