package org.qianfa.dossier;

/** What an edition, the final text and the next seal ask of a seal, signed or of before there were signatures. */
interface AnySeal {

    /** Of its folder. */
    String path();

    /** Its place in the chain of the unit; 0 if it does not say. */
    int number();

    String digest();

    /** Digest of the unit's seal before, as it says. */
    String previousDigest();

    String title();

    /** Whether this is the whole text that was sealed. */
    boolean seals(String text);

    /** Whether this is what the public was to read. */
    boolean publishes(String text);

    /** Whether the report was found open to the public, as far as the seal says so. */
    boolean open();
}
