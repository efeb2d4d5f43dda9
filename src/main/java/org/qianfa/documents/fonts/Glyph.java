package org.qianfa.documents.fonts;

/**
 * How a character is drawn.
 *
 * @param font      that draws it
 * @param outline   the character whose outline is drawn: a blank for what has no outline of its own
 * @param width     of the space it takes, in ems; 0 for what is not seen
 */
public record Glyph(int character, FontFile font, int outline, double width) {
}
