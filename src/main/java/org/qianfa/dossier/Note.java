package org.qianfa.dossier;

/**
 * Something a reader of an archive package must know though nothing in it was changed.
 *
 * @param entry  the file or folder it is about
 * @param detail when it was, or similar; may be empty
 */
public record Note(Kind kind, String entry, String detail) {

    public enum Kind {
        /** The edition was withdrawn and is not public any more. */
        WITHDRAWN,
        /** The seal is of a time before there were lists and signatures: title and text fit its digest, and nobody's key answers for that. */
        UNSIGNED_SEAL
    }
}
