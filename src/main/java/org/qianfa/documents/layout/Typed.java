package org.qianfa.documents.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.qianfa.documents.fonts.Face;
import org.qianfa.documents.fonts.Fonts;
import org.qianfa.documents.fonts.Glyph;
import org.qianfa.documents.official.Part;

/** The words of a part as a row of characters, each with its glyph, its place in the text and the room it takes. */
final class Typed {

    private final int part;
    private final Style style;
    private final int[] characters;
    private final int[] offsets;
    private final Glyph[] glyphs;

    private Typed(int part, Style style, String text, IntFunction<Face> faceAt, Fonts fonts) {
        this.part = part;
        this.style = style;
        this.characters = text.codePoints().toArray();
        this.offsets = new int[characters.length + 1];
        this.glyphs = new Glyph[characters.length];
        for (int i = 0; i < characters.length; i++) {
            glyphs[i] = fonts.glyph(faceAt.apply(offsets[i]), characters[i]).orElseThrow();
            offsets[i + 1] = offsets[i] + Character.charCount(characters[i]);
        }
    }

    static Typed of(Part part, Style style, Fonts fonts) {
        return new Typed(part.id(), style, part.text(), offset -> offset < part.lead() ? style.lead() : style.face(), fonts);
    }

    /** Words that are no part of the document. */
    static Typed apart(String words, Style style, Fonts fonts) {
        return new Typed(Line.NO_PART, style, words, offset -> style.face(), fonts);
    }

    int length() {
        return characters.length;
    }

    int[] characters() {
        return characters;
    }

    Style style() {
        return style;
    }

    double advance(int i) {
        return glyphs[i].width() * style.em();
    }

    double width(int from, int to) {
        double width = 0;
        for (int i = from; i < to; i++) {
            width += advance(i);
        }
        return width;
    }

    double width() {
        return width(0, length());
    }

    boolean fullWidth(int i) {
        return glyphs[i].width() > 0.9;
    }

    /** The characters from one to another as a line, without spreading them. */
    Line line(int from, int to, double x, double baseline) {
        double[] places = new double[to - from];
        double place = x;
        for (int i = from; i < to; i++) {
            places[i - from] = place;
            place += advance(i);
        }
        return line(from, places, baseline);
    }

    /** @param places of the characters from {@code from} on */
    Line line(int from, double[] places, double baseline) {
        List<Run> runs = new ArrayList<>();
        List<Placed> glyphsOfRun = new ArrayList<>();
        for (int k = 0; k < places.length; k++) {
            Glyph glyph = glyphs[from + k];
            if (!glyphsOfRun.isEmpty() && glyphsOfRun.get(0).glyph().font() != glyph.font()) {
                runs.add(run(glyphsOfRun, baseline));
                glyphsOfRun = new ArrayList<>();
            }
            glyphsOfRun.add(new Placed(glyph, places[k]));
        }
        if (!glyphsOfRun.isEmpty()) {
            runs.add(run(glyphsOfRun, baseline));
        }
        return new Line(part, offsets[from], offsets[from + places.length], runs);
    }

    private Run run(List<Placed> placed, double baseline) {
        return new Run(placed.get(0).glyph().font(), style.size(), style.ink(), baseline, placed);
    }
}
