package org.qianfa.dossier;

import java.util.List;
import org.qianfa.shared.Sm3;

/**
 * A seal of before there were manifests and signatures: a digest of the seal before, the title and the text.
 *
 * @param number its place in the chain of the unit; 0 beside an edition, which does not know it
 */
public record PlainSeal(int number, String previousDigest, String digest, String title) {

    private static final String FORMAT = "qianfa-seal 1";
    private static final String DIGEST = "[0-9a-f]{64}";
    private static final int LINES = 5;

    public String written() {
        return String.join("\n", FORMAT, "number " + number, "previous " + previousDigest, "digest " + digest, "title " + TabbedLine.of(List.of(title)));
    }

    /** Whether this is the whole text it was made on, under its title. */
    boolean seals(String text) {
        return Sm3.hex(previousDigest + "\n" + title + "\n" + text).equals(digest);
    }

    /** @throws IllegalArgumentException if this is no such file */
    static PlainSeal read(String file) {
        List<String> lines = file.lines().toList();
        if (lines.size() != LINES || !lines.get(0).equals(FORMAT)) {
            throw new IllegalArgumentException("not a plain seal");
        }
        String number = value(lines.get(1), "number ", "\\d{1,9}");
        return new PlainSeal(Integer.parseInt(number), value(lines.get(2), "previous ", DIGEST), value(lines.get(3), "digest ", DIGEST),
                TabbedLine.unescaped(value(lines.get(4), "title ", ".*")));
    }

    private static String value(String line, String word, String shape) {
        if (!line.startsWith(word) || !line.substring(word.length()).matches(shape)) {
            throw new IllegalArgumentException("no " + word);
        }
        return line.substring(word.length());
    }
}
