package org.qianfa.integrity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qianfa.shared.Sm3;

/** A seal as a file a person can read: what was sealed, the signature on it, the certificates. */
public final class SealFile {

    private static final Pattern PARTS = Pattern.compile("(.*)\n\nsignature (\\S+)\n([A-Za-z0-9+/=]+)\n\n(.*)", Pattern.DOTALL);

    /** Added to the word before a digest that is taken with a salt. */
    static final String SALTED = "-salted";

    private SealFile() {
    }

    public static String of(String manifest, SealSignature signature) {
        return manifest + "\n\nsignature " + signature.algorithm() + "\n" + signature.value() + "\n\n" + signature.certificates();
    }

    /** @throws IllegalArgumentException if this is no such file */
    public static Sealed read(String file) {
        Matcher parts = PARTS.matcher(file.replace("\r\n", "\n"));
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a seal");
        }
        return new Sealed(parts.group(1), new SealSignature(parts.group(2), parts.group(3), parts.group(4)));
    }

    public record Sealed(String manifest, SealSignature signature) {

        /** What stands behind this word in the manifest, as it is written there; {@code null} if nothing does. */
        public String value(String word) {
            return manifest.lines().filter(line -> line.startsWith(word + " ")).map(line -> line.substring(word.length() + 1)).findFirst().orElse(null);
        }

        /** Whether this is the whole text that was signed. Of a text masked for the public only who has the salt can tell. */
        public boolean seals(String text) {
            return states("text", text, "");
        }

        /**
         * Whether the manifest states just this content behind the word.
         *
         * @param salt kept with the seal, not handed to the public; empty if there is none
         */
        public boolean states(String word, String content, String salt) {
            return Sm3.hex(content).equals(value(word)) || !salt.isEmpty() && salted(salt, content).equals(value(word + SALTED));
        }

        /** Whether this is what the public was to read; before texts could be masked, that was the whole text. */
        public boolean publishes(String text) {
            String sealed = value("public");
            return sealed == null ? seals(text) : Sm3.hex(text).equals(sealed);
        }
    }

    /** The digest of a text or list, after the salt if there is one. */
    public static String salted(String salt, String content) {
        return Sm3.hex(salt.isEmpty() ? content : salt + "\n" + content);
    }
}
