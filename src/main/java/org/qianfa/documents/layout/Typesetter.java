package org.qianfa.documents.layout;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.qianfa.documents.CharacterNotInFonts;
import org.qianfa.documents.fonts.Face;
import org.qianfa.documents.fonts.Fonts;
import org.qianfa.documents.official.OfficialDocument;

/** Sets official documents in type as GB/T 9704—2012 says. Safe for use by many threads. */
public final class Typesetter {

    private final Fonts fonts;

    public Typesetter(Fonts fonts) {
        this.fonts = fonts;
    }

    /**
     * The pages of a document. The same document gives the same pages.
     *
     * @throws CharacterNotInFonts naming all characters that no font can draw
     */
    public LaidOut set(OfficialDocument document) throws CharacterNotInFonts {
        List<Integer> missing = missing(document);
        if (!missing.isEmpty()) {
            throw new CharacterNotInFonts(missing);
        }
        Flow flow = new Flow(document, fonts);
        return new LaidOut(document, new Pages(fonts).of(flow.bands(), flow.foot()));
    }

    /** Characters that no font can draw. */
    public List<Integer> missing(OfficialDocument document) {
        return characters(document).boxed().filter(this::lacking).toList();
    }

    /** In any face, since which one it will be depends on where the character stands. */
    private boolean lacking(int character) {
        return Stream.of(Face.values()).anyMatch(face -> fonts.glyph(face, character).isEmpty());
    }

    private static IntStream characters(OfficialDocument document) {
        return Stream.concat(Stream.of("— 0123456789"), document.paragraphs().stream()).flatMapToInt(String::codePoints).distinct();
    }
}
