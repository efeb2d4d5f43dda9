package org.qianfa.dossier;

import org.qianfa.integrity.SealFile.Sealed;
import org.qianfa.shared.Sm3;

/**
 * A signed seal of a package.
 *
 * @param path of its folder
 * @param file as it stands there
 * @param salt that stands before contents whose digests are taken with one; empty if none is kept
 */
record SealedFolder(String path, String file, String salt, Sealed sealed) implements AnySeal {

    private static final String SALTED = "-salted";

    @Override
    public int number() {
        String unit = sealed.value("unit");
        return unit == null || !unit.matches("\\d{1,9} number \\d{1,9} report \\d{1,18}") ? 0 : Integer.parseInt(unit.split(" ")[2]);
    }

    @Override
    public String digest() {
        return Sm3.hex(sealed.manifest());
    }

    @Override
    public String previousDigest() {
        return sealed.value("previous");
    }

    /** Whether the seal states just this content behind the word. */
    boolean states(String word, String content) {
        return Sm3.hex(content).equals(sealed.value(word)) || Sm3.hex(salt + "\n" + content).equals(sealed.value(word + SALTED));
    }

    @Override
    public boolean seals(String text) {
        return states("text", text);
    }

    /** The text for the public, the whole text in seals that know no other. */
    @Override
    public boolean publishes(String text) {
        return sealed.value("public") == null ? states("text", text) : states("public", text);
    }

    @Override
    public String title() {
        return TabbedLine.unescaped(String.valueOf(sealed.value("title")));
    }

    @Override
    public boolean open() {
        return "open".equals(sealed.value("disclosure"));
    }
}
