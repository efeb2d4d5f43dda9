package org.qianfa.documents.fonts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.HorizontalHeaderTable;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A TrueType font: how wide its characters are, and the part of it that a document carries. */
public final class FontFile {

    /** Bit of OS/2 fsType: the maker forbids to put the font into documents. */
    private static final int EMBEDDING_FORBIDDEN = 0x0002;

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double unitsPerEm;
    private final String name;

    private FontFile(TrueTypeFont font) throws IOException {
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
        this.name = font.getName();
        font.getAdvanceWidth(0);
    }

    /** @throws IllegalArgumentException if it is no TrueType font that documents may carry */
    static FontFile read(String file, byte[] content) {
        try {
            TrueTypeFont font = new TTFParser(false).parse(new RandomAccessReadBuffer(content));
            if (font instanceof OpenTypeFont openType && openType.isPostScript()) {
                throw new IllegalArgumentException(file + ": its outlines are CFF; documents need TrueType outlines");
            }
            if (font.getOS2Windows() != null && (font.getOS2Windows().getFsType() & EMBEDDING_FORBIDDEN) != 0) {
                throw new IllegalArgumentException(file + ": its maker forbids to put it into documents");
            }
            return new FontFile(font);
        } catch (IOException broken) {
            throw new IllegalArgumentException(file + ": no TrueType font", broken);
        }
    }

    /** The PostScript name. */
    public String name() {
        return name;
    }

    boolean draws(int character) {
        return glyphs.getGlyphId(character) != 0;
    }

    /** In ems. */
    public double width(int character) {
        return advance(glyphs.getGlyphId(character));
    }

    /** What its outlines reach, in ems. */
    public Box box() {
        try {
            HeaderTable head = font.getHeader();
            HorizontalHeaderTable lines = font.getHorizontalHeader();
            return new Box(head.getXMin() / unitsPerEm, head.getYMin() / unitsPerEm, head.getXMax() / unitsPerEm, head.getYMax() / unitsPerEm,
                    lines.getAscender() / unitsPerEm, lines.getDescender() / unitsPerEm);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private double advance(int glyph) {
        try {
            return font.getAdvanceWidth(glyph) / unitsPerEm;
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /**
     * What is needed of the font to draw some characters. The same characters give the same bytes. Its own table of
     * characters holds those of the basic plane; the others are reached by the numbers of their glyphs.
     */
    public synchronized Subset subset(Set<Integer> characters) {
        try {
            TTFSubsetter subsetter = new TTFSubsetter(font);
            characters.stream().filter(Character::isBmpCodePoint).forEach(subsetter::add);
            subsetter.addGlyphIds(characters.stream().map(glyphs::getGlyphId).collect(Collectors.toSet()));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            subsetter.writeToStream(bytes);
            Map<Integer, Integer> ids = new HashMap<>();
            subsetter.getGIDMap().forEach((after, before) -> ids.put(before, after));
            Map<Integer, Integer> byCharacter = new HashMap<>();
            for (int character : characters) {
                byCharacter.put(character, ids.get(glyphs.getGlyphId(character)));
            }
            return new Subset(bytes.toByteArray(), byCharacter);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /** Corners of all outlines, and how far the lines reach. */
    public record Box(double left, double bottom, double right, double top, double ascent, double descent) {
    }

    /**
     * A part of a font.
     *
     * @param glyphs the numbers of its glyphs by character
     */
    public record Subset(byte[] font, Map<Integer, Integer> glyphs) {
    }
}
