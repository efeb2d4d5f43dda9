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
 * @param publicPart     what the public is to read; {@code null} in seals of before texts could be masked
 */
public record SealManifest(long unitId, int number, long reportId, String previousDigest, String title, String textDigest,
                           String figuresDigest, String opinionsDigest, boolean disclosed, String basis, long signerId, String signerName, String opinion,
                           LocalDate signedOn, Instant signedAt, PublicPart publicPart) {

    /** What stands before the first seal of a unit. */
    public static final String ORIGIN = "0".repeat(64);

    private static final String FORMAT = "qianfa-seal 3";
    private static final String WITHOUT_PUBLIC_PART = "qianfa-seal 2";

    /** As seals were before texts could be masked. */
    public SealManifest(long unitId, int number, long reportId, String previousDigest, String title, String textDigest, String figuresDigest,
                        String opinionsDigest, boolean disclosed, String basis, long signerId, String signerName, String opinion,
                        LocalDate signedOn, Instant signedAt) {
        this(unitId, number, reportId, previousDigest, title, textDigest, figuresDigest, opinionsDigest, disclosed, basis, signerId,
                signerName, opinion, signedOn, signedAt, null);
    }

    /** The lines, joined by line feeds, without one at the end. */
    public String written() {
        return publicPart == null ? join(WITHOUT_PUBLIC_PART, "text " + textDigest, disclosed ? "open" : "withheld")
                : join(FORMAT, publicPart.lines(textDigest), publicPart.disclosure());
    }

    private String join(String format, String texts, String disclosure) {
        return String.join("\n", format,
                "unit " + unitId + " number " + number + " report " + reportId,
                "previous " + previousDigest,
                "title " + Lines.escaped(title),
                texts,
                "figures " + figuresDigest,
                "opinions " + opinionsDigest,
                "disclosure " + disclosure,
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

    /**
     * What the public is to read, and in what it differs from the text that was signed.
     *
     * @param disclosure        {@code open}, {@code on-request} or {@code withheld}
     * @param textDigest        of the text for the public, of an empty one if there is none
     * @param differencesDigest of the list of examined items and differences
     * @param salted            whether the digests of the whole text and of the differences are taken with a salt before them: nobody
     *                          who reads the masked text shall find out by trying what was masked
     */
    public record PublicPart(String disclosure, String textDigest, String differencesDigest, boolean salted) {

        private String lines(String wholeText) {
            String salt = salted ? SealFile.SALTED : "";
            return "text" + salt + " " + wholeText + "\npublic " + textDigest + "\ndifferences" + salt + " " + differencesDigest;
        }
    }
}
