package org.qianfa.officialtext;

/**
 * A paragraph of a text that may come from anywhere, and where it stands there.
 *
 * @param start offset of its first character in the whole text, in UTF-16 units, after indentation
 * @param end   offset after its last character, before blanks and line end
 * @param text  the characters between, never empty
 */
public record Line(int start, int end, String text) {
}
