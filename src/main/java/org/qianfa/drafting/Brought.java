package org.qianfa.drafting;

/**
 * What a person brings from outside.
 *
 * @param file   content of a file; empty if something was pasted
 * @param pasted words that were pasted; they count only without a file
 */
public record Brought(byte[] file, String pasted) {

    public static Brought file(byte[] content) {
        return new Brought(content, "");
    }

    public static Brought words(String pasted) {
        return new Brought(new byte[0], pasted);
    }
}
