package org.qianfa.dossier;

/**
 * Something in an archive package that is not as it was when it was made.
 *
 * @param entry  the file it is about, empty for the package as a whole
 * @param detail what it is now, for who must find the cause; may be empty
 */
public record Fault(Kind kind, String entry, String detail) {

    static Fault of(Kind kind, String entry) {
        return new Fault(kind, entry, "");
    }

    public enum Kind {
        /** The file does not have the digest the list gives it. */
        CHANGED,
        /** The list names it, and it is not there. */
        MISSING,
        /** It is there, and the list does not name it. */
        ADDED,
        /** The list of files does not have its own digest. */
        LIST_CHANGED,
        /** Every package has it, and this one has not. */
        LACKING,
        /** The files hold, but the archive around them is not the one that was made. */
        REPACKED,
        /** It cannot be read as what it should be. */
        UNREADABLE,
        /** The signature is not one of this seal by the key that came with it. */
        SIGNATURE,
        /** It is not what the seal beside it seals. */
        NOT_SEALED,
        /** The seal does not follow the seal before. */
        SEAL_ORDER,
        /** It is not the text of the last seal. */
        OTHER_TEXT,
        /** What was published bears a seal that is not in the package. */
        OTHER_SEAL,
        /** The published text is not the sealed one. */
        OTHER_PUBLIC_TEXT,
        /** The page or file does not say what was published. */
        OTHER_WORDS,
        /** An entry of the journal does not fit its digest. */
        JOURNAL_ENTRY,
        /** An entry of the journal does not follow the one before. */
        JOURNAL_ORDER
    }
}
