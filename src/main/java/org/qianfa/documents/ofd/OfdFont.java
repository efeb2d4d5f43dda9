package org.qianfa.documents.ofd;

import java.util.TreeMap;
import java.util.TreeSet;
import org.qianfa.documents.fonts.FontFile;
import org.qianfa.documents.fonts.Glyph;

/** A font inside an OFD package, with what the pages draw of it. */
final class OfdFont {

    private final FontFile font;
    private final int id;
    private final TreeMap<Integer, Glyph> glyphs = new TreeMap<>();
    private FontFile.Subset subset;

    OfdFont(FontFile font, int id) {
        this.font = font;
        this.id = id;
    }

    int id() {
        return id;
    }

    String name() {
        return font.name();
    }

    String file() {
        return "font_" + id + ".ttf";
    }

    void use(Glyph glyph) {
        glyphs.putIfAbsent(glyph.character(), glyph);
    }

    FontFile.Subset subset() {
        if (subset == null) {
            TreeSet<Integer> outlines = new TreeSet<>();
            glyphs.values().forEach(glyph -> outlines.add(glyph.outline()));
            subset = font.subset(outlines);
        }
        return subset;
    }

    /** Whether the character finds its glyph by itself; what is not seen and what lies beyond the basic plane does not. */
    static boolean direct(Glyph glyph) {
        return glyph.outline() == glyph.character() && Character.isBmpCodePoint(glyph.character());
    }
}
