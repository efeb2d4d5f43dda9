package org.qianfa.documents.layout;

import java.util.List;
import org.qianfa.documents.fonts.FontFile;

/**
 * Characters of one font, size and colour on one line.
 *
 * @param baseline in points from the upper edge of the page
 */
public record Run(FontFile font, double size, Ink ink, double baseline, List<Placed> glyphs) {

    public Run {
        glyphs = List.copyOf(glyphs);
    }

    Run at(double dx, double dy) {
        return new Run(font, size, ink, baseline + dy, glyphs.stream().map(g -> new Placed(g.glyph(), g.x() + dx)).toList());
    }
}
