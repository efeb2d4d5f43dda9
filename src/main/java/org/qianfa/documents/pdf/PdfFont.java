package org.qianfa.documents.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.qianfa.documents.fonts.FontFile;
import org.qianfa.documents.fonts.Glyph;

/**
 * A font inside a PDF. Every character has a code of its own, even if two look the same or one is not seen, so that the
 * text read from the file is exactly the text written.
 */
final class PdfFont {

    private static final int THOUSAND = 1000;
    private static final int SYMBOLIC = 4;
    private static final int PREFIX = 6;
    private static final int LETTERS = 26;
    private static final int BLOCK = 100;

    private final FontFile font;
    private final String name;
    private final Map<Integer, Glyph> glyphs = new LinkedHashMap<>();
    private final Map<Integer, Integer> codes = new LinkedHashMap<>();
    private final COSDictionary dictionary = new COSDictionary();

    PdfFont(FontFile font, String name) {
        this.font = font;
        this.name = name;
    }

    /** What the pages call it. */
    String name() {
        return name;
    }

    COSDictionary dictionary() {
        return dictionary;
    }

    int code(Glyph glyph) {
        glyphs.putIfAbsent(glyph.character(), glyph);
        return codes.computeIfAbsent(glyph.character(), c -> codes.size() + 1);
    }

    /** How far the outline of a glyph moves the pen, in ems. */
    double width(Glyph glyph) {
        return font.width(glyph.outline());
    }

    /** Fills the dictionary, once all pages are written. */
    void finish() throws IOException {
        TreeSet<Integer> outlines = new TreeSet<>();
        glyphs.values().forEach(glyph -> outlines.add(glyph.outline()));
        FontFile.Subset subset = font.subset(outlines);
        COSName base = COSName.getPDFName(prefix(glyphs.keySet().hashCode()) + "+" + font.name());
        COSDictionary descendant = descendant(subset, base);
        dictionary.setItem(COSName.TYPE, COSName.FONT);
        dictionary.setItem(COSName.SUBTYPE, COSName.TYPE0);
        dictionary.setItem(COSName.BASE_FONT, base);
        dictionary.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        dictionary.setItem(COSName.DESCENDANT_FONTS, descendants);
        dictionary.setItem(COSName.TO_UNICODE, stream(toUnicode().getBytes(StandardCharsets.US_ASCII)));
    }

    private COSDictionary descendant(FontFile.Subset subset, COSName base) throws IOException {
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        descendant.setItem(COSName.BASE_FONT, base);
        COSDictionary system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        system.setDirect(true);
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        COSArray all = new COSArray();
        all.add(COSInteger.ONE);
        all.add(widths());
        descendant.setItem(COSName.W, all);
        descendant.setInt(COSName.DW, THOUSAND);
        descendant.setItem(COSName.CID_TO_GID_MAP, stream(glyphNumbers(subset)));
        descendant.setItem(COSName.FONT_DESC, descriptor(subset, base));
        return descendant;
    }

    private COSArray widths() {
        COSArray widths = new COSArray();
        glyphs.values().forEach(glyph -> widths.add(new COSFloat((float) (font.width(glyph.outline()) * THOUSAND))));
        return widths;
    }

    /** By code, from 0, two bytes each. */
    private byte[] glyphNumbers(FontFile.Subset subset) {
        ByteArrayOutputStream numbers = new ByteArrayOutputStream();
        numbers.write(0);
        numbers.write(0);
        for (Glyph glyph : glyphs.values()) {
            int number = subset.glyphs().get(glyph.outline());
            numbers.write(number >> Byte.SIZE);
            numbers.write(number);
        }
        return numbers.toByteArray();
    }

    private COSDictionary descriptor(FontFile.Subset subset, COSName base) throws IOException {
        FontFile.Box box = font.box();
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setItem(COSName.FONT_NAME, base);
        descriptor.setInt(COSName.FLAGS, SYMBOLIC);
        COSArray corners = new COSArray();
        for (double corner : new double[] {box.left(), box.bottom(), box.right(), box.top()}) {
            corners.add(new COSFloat((float) (corner * THOUSAND)));
        }
        descriptor.setItem(COSName.FONT_BBOX, corners);
        descriptor.setFloat(COSName.ASCENT, (float) (box.ascent() * THOUSAND));
        descriptor.setFloat(COSName.DESCENT, (float) (box.descent() * THOUSAND));
        descriptor.setFloat(COSName.CAP_HEIGHT, (float) (box.ascent() * THOUSAND));
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.STEM_V, BLOCK);
        COSStream file = stream(subset.font());
        file.setInt(COSName.LENGTH1, subset.font().length);
        descriptor.setItem(COSName.FONT_FILE2, file);
        return descriptor;
    }

    private String toUnicode() {
        StringBuilder map = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
                + "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
                + "/CMapName /Adobe-Identity-UCS def /CMapType 2 def\n1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        Integer[] characters = codes.keySet().toArray(Integer[]::new);
        for (int from = 0; from < characters.length; from += BLOCK) {
            int to = Math.min(characters.length, from + BLOCK);
            map.append(to - from).append(" beginbfchar\n");
            for (int i = from; i < to; i++) {
                String utf16 = new COSString(Character.toString(characters[i]).getBytes(StandardCharsets.UTF_16BE)).toHexString();
                map.append(String.format("<%04X> <%s>\n", i + 1, utf16));
            }
            map.append("endbfchar\n");
        }
        return map + "endcmap CMapName currentdict /CMap defineresource pop end end\n";
    }

    static COSStream stream(byte[] content) throws IOException {
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content);
        }
        return stream;
    }

    /** Six capital letters, as a subset is to be named. */
    private static String prefix(int hash) {
        StringBuilder prefix = new StringBuilder();
        long rest = Integer.toUnsignedLong(hash);
        for (int i = 0; i < PREFIX; i++) {
            prefix.append((char) ('A' + rest % LETTERS));
            rest /= LETTERS;
        }
        return prefix.toString();
    }
}
