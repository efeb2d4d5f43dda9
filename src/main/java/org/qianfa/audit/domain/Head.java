package org.qianfa.audit.domain;

/** The end of the chain: the number of the last entry, and its digest. */
public record Head(long entryId, String digest) {

    /** The end of the empty chain. */
    public static final Head START = new Head(0, "0".repeat(64));
}
