package org.qianfa.signoff.domain;

import org.qianfa.signoff.Disclosure;

/**
 * What a signature seals.
 *
 * @param figures  the figure ledger, a line a figure
 * @param opinions the ledger of legal opinions, a line an opinion
 * @param basis    of the decision on disclosure, empty if none was given
 */
public record SealContents(String title, String text, String figures, String opinions, String basis, PublicPart publicPart) {

    /**
     * @param disclosure  who may read the text
     * @param text        what the public reads, empty if the report is withheld; {@code null} in seals of before texts could be masked
     * @param differences items examined and differences, a line each; {@code null} likewise
     */
    public record PublicPart(Disclosure disclosure, String text, String differences) {

        boolean sealed() {
            return text != null;
        }
    }

    public boolean open() {
        return publicPart.disclosure() == Disclosure.OPEN;
    }

    /** Whether the public reads something else than what was signed, so that its digest must not give away what. */
    public boolean masked() {
        return publicPart.sealed() && !publicPart.text().isEmpty() && !publicPart.text().equals(text);
    }
}
