package org.qianfa.documents;

import java.util.List;
import java.util.stream.Collectors;
import org.qianfa.shared.Refusal;

/** A document holds characters that none of the installed fonts can draw; an empty box on paper would say something else. */
public class CharacterNotInFonts extends Refusal {

    /** @param characters code points, each once */
    public CharacterNotInFonts(List<Integer> characters) {
        super("no font draws " + named(characters), named(characters));
    }

    private static String named(List<Integer> characters) {
        return characters.stream().map(c -> Character.toString(c) + "（U+" + Integer.toHexString(c).toUpperCase() + "）").collect(Collectors.joining("、"));
    }
}
