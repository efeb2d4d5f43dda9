package org.qianfa.signoff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.qianfa.integrity.SealSignature;

/** What the seals of a report seal, word by word, as it was kept with them. For use cases that have checked who reads. */
public interface SealedContents {

    /** All seals with a manifest, the oldest first; at most the last one is valid. */
    List<Contents> ofReport(long reportId);

    /**
     * @param position  place in the unit's chain, from 1
     * @param figures   the figure ledger, a line a figure
     * @param opinions  the ledger of legal opinions, a line an opinion
     * @param basis     of the decision on disclosure, empty if none was given
     * @param opinion   written with the signature
     * @param manifest  see {@link org.qianfa.integrity.SealManifest}
     * @param valid     whether the report still stands under it
     */
    record Contents(int position, String title, String text, String figures, String opinions, String basis, String opinion,
                    String manifest, SealSignature signature, String signerName, LocalDate signedOn, Instant signedAt, boolean valid) {
    }
}
