package org.qianfa.signoff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.qianfa.integrity.SealSignature;

/** What the seals of a report seal, word by word, as it was kept with them. For use cases that have checked who reads. */
public interface SealedContents {

    /** All seals with a manifest, the oldest first; at most the last one is valid. */
    List<Contents> ofReport(long reportId);

    /** All seals of before there were manifests and signatures, the oldest first; they come before those that have some. */
    List<Plain> plainOfReport(long reportId);

    /** @param digest SM3 of {@code previousDigest}, title and text, joined by line feeds */
    record Plain(int position, String title, String text, String digest, String previousDigest, String signerName, LocalDate signedOn, boolean valid) {
    }

    /**
     * @param position  place in the unit's chain, from 1
     * @param figures   the figure ledger, a line a figure
     * @param opinions  the ledger of legal opinions, a line an opinion
     * @param basis     of the decision on disclosure, empty if none was given
     * @param opinion   written with the signature
     * @param open      what the public reads; {@code null} in seals of before texts could be masked
     * @param manifest  see {@link org.qianfa.integrity.SealManifest}
     * @param valid     whether the report still stands under it
     */
    record Contents(int position, String title, String text, String figures, String opinions, String basis, String opinion,
                    String manifest, SealSignature signature, String signerName, LocalDate signedOn, Instant signedAt, boolean valid, Open open) {
    }

    /**
     * What a seal says of the text for the public.
     *
     * @param text        empty if the report is withheld
     * @param differences items examined and differences from the whole text, a line each
     * @param salt        that stands before what the public may not guess, empty if nothing was masked; for the house alone
     */
    record Open(String text, String differences, String salt) {
    }
}
