package org.qianfa.signoff;

/**
 * Something that is not as it was when it was signed.
 *
 * @param detail what it is now, for who must find the cause; may be empty
 */
public record SealFlaw(Kind kind, String detail) {

    public enum Kind {
        /** The record of the seal does not fit its digest. */
        RECORD,
        /** The signature is not the signer's on this seal. */
        SIGNATURE,
        /** The seal does not follow the unit's seal before it. */
        CHAIN,
        /** The report says something else now. */
        TEXT,
        /** The figure ledger says something else now. */
        FIGURES,
        /** The ledger of legal opinions says something else now. */
        OPINIONS,
        /** The decision on disclosure is another one now. */
        DISCLOSURE,
        /** The text for the public, or what was found item by item, is another one now. */
        PUBLIC_TEXT
    }

    @Override
    public String toString() {
        return detail.isEmpty() ? kind.name() : kind + " " + detail;
    }
}
