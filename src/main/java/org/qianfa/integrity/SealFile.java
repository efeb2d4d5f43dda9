package org.qianfa.integrity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A seal as a file a person can read: what was sealed, the signature on it, the certificates. */
public final class SealFile {

    private static final Pattern PARTS = Pattern.compile(
            "(?<manifest>.*)\n\nsignature (?<algorithm>\\S+)\n(?<value>[A-Za-z0-9+/=]+)\n\n(time-stamp\n(?<stamp>[A-Za-z0-9+/=]+)\n\n)?(?<certificates>.*)",
            Pattern.DOTALL);

    private SealFile() {
    }

    public static String of(String manifest, SealSignature signature) {
        String stamp = signature.timeStamp() == null ? "" : "time-stamp\n" + signature.timeStamp() + "\n\n";
        return manifest + "\n\nsignature " + signature.algorithm() + "\n" + signature.value() + "\n\n" + stamp + signature.certificates();
    }

    /** @throws IllegalArgumentException if this is no such file */
    public static Sealed read(String file) {
        Matcher parts = PARTS.matcher(file.replace("\r\n", "\n"));
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a seal");
        }
        return new Sealed(parts.group("manifest"), new SealSignature(parts.group("algorithm"), parts.group("value"),
                parts.group("certificates"), parts.group("stamp")));
    }

    public record Sealed(String manifest, SealSignature signature) {

        /** What stands behind this word in the manifest, as it is written there; {@code null} if nothing does. */
        public String value(String word) {
            return manifest.lines().filter(line -> line.startsWith(word + " ")).map(line -> line.substring(word.length() + 1)).findFirst().orElse(null);
        }
    }
}
