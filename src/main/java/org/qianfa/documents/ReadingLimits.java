package org.qianfa.documents;

/**
 * How much a file may hold.
 *
 * @param fileBytes     size of the file itself
 * @param unpackedBytes size of everything packed into it
 * @param characters    length of its text in UTF-16 code units
 */
public record ReadingLimits(long fileBytes, long unpackedBytes, int characters) {

    public ReadingLimits {
        if (fileBytes < 1 || unpackedBytes < 1 || characters < 1) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }
}
