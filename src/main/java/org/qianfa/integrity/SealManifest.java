package org.qianfa.integrity;

import java.time.Instant;
import java.time.LocalDate;
import org.qianfa.shared.Sm3;

/**
 * All that a signature seals, one line a statement. Long contents, and words that were not written for the public, stand in it
 * by their SM3 digests. The digest of the seal is
 * that of these lines, so anybody who has them can compute it.
 *
 * @param number         place in the unit's chain of seals, from 1
 * @param previousDigest of the unit's seal before, {@link #ORIGIN} for the first
 * @param textDigest     of the text as it was signed
 * @param figuresDigest  of the figure ledger
 * @param opinionsDigest of the ledger of legal opinions
 * @param disclosed      whether the text was found open to the public
 * @param basis          of that decision, empty if none was given
 * @param opinion        written with the signature
 * @param signedOn       the complete date that stands with the signature
 * @param signedAt       to the microsecond at most
 */
public record SealManifest(long unitId, int number, long reportId, String previousDigest, String title, String textDigest,
                           String figuresDigest, String opinionsDigest, boolean disclosed, String basis, long signerId, String signerName, String opinion,
                           LocalDate signedOn, Instant signedAt) {

    /** What stands before the first seal of a unit. */
    public static final String ORIGIN = "0".repeat(64);

    private static final String FORMAT = "qianfa-seal 2";

    /** The lines, joined by line feeds, without one at the end. */
    public String written() {
        return String.join("\n", FORMAT,
                "unit " + unitId + " number " + number + " report " + reportId,
                "previous " + previousDigest,
                "title " + Lines.escaped(title),
                "text " + textDigest,
                "figures " + figuresDigest,
                "opinions " + opinionsDigest,
                "disclosure " + (disclosed ? "open" : "withheld"),
                "basis " + Sm3.hex(basis),
                "signer " + signerId + " " + Lines.escaped(signerName),
                "opinion " + Sm3.hex(opinion),
                "signed-on " + signedOn,
                "signed-at " + signedAt);
    }

    /** SM3 of {@link #written}, 64 hexadecimal digits. */
    public String digest() {
        return Sm3.hex(written());
    }
}
