package org.qianfa.signoff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qianfa.integrity.SealSignature;
import org.qianfa.signoff.SecrecySheet.PublicDifference;

/** Reads the seal of a signed report. */
public interface Seals {

    /** The valid seal, if the report is signed. */
    Optional<Seal> seal(long reportId);

    /** The seal under this digest, valid or not. */
    Optional<Seal> seal(long reportId, String digest);

    /**
     * What is not as it was when it was signed: in the record of the valid seal, and in what it sealed. Nothing if nothing is
     * signed. Changes made past the product, in its database, are found too.
     */
    List<SealFlaw> flaws(long reportId);

    /** In what the text for the public differs from the one that was signed, in order of place. */
    List<PublicDifference> differences(long reportId);

    /** Whether the secrecy review decided that the report is open to the public. */
    boolean disclosed(long reportId);

    /**
     * @param text   the sealed text, character by character
     * @param digest    SM3 of the manifest; of seals before there were manifests, of {@code previousDigest}, title and text,
     *                  joined by line feeds
     * @param manifest  all that was sealed, by lines, see {@link org.qianfa.integrity.SealManifest}; {@code null} before there were
     * @param signature on the manifest, {@code null} before there were
     * @param publicText what the public reads: the text with its masks, as the signer approved it; empty if the report is withheld
     */
    record Seal(long reportId, String title, String text, String digest, String previousDigest, String manifest,
                SealSignature signature, long signedBy, Instant signedAt, String publicText) {

        /** Of a text that is public as it was signed. */
        public Seal(long reportId, String title, String text, String digest, String previousDigest, String manifest, SealSignature signature,
                    long signedBy, Instant signedAt) {
            this(reportId, title, text, digest, previousDigest, manifest, signature, signedBy, signedAt, text);
        }
    }
}
