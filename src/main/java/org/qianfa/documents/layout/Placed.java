package org.qianfa.documents.layout;

import org.qianfa.documents.fonts.Glyph;

/** A character and where it begins, in points from the left edge. */
public record Placed(Glyph glyph, double x) {
}
