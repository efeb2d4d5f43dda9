package org.qianfa.shared;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;

/** The SM3 digest (GB/T 32905) of text in UTF-8 or of bytes, as 64 lower-case hexadecimal digits. */
public final class Sm3 {

    private Sm3() {
    }

    public static String hex(String text) {
        return hex(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Of several values, each written with its length before it: no two different rows of values have the same digest. */
    public static String hexOfFields(Object... fields) {
        StringBuilder written = new StringBuilder();
        for (Object field : fields) {
            String text = field == null ? "" : field.toString();
            written.append(field == null ? "-" : text.length()).append(':').append(text).append('\n');
        }
        return hex(written.toString());
    }

    public static String hex(byte[] bytes) {
        SM3Digest digest = new SM3Digest();
        digest.update(bytes, 0, bytes.length);
        byte[] out = new byte[digest.getDigestSize()];
        digest.doFinal(out, 0);
        return HexFormat.of().formatHex(out);
    }
}
