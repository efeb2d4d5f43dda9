package org.qianfa.integrity;

import java.util.Base64;
import java.util.Optional;

/**
 * A person's signature on a seal.
 *
 * @param algorithm    e.g. {@link #SM2}
 * @param value        base64
 * @param certificates of the signer and of who issued it, in PEM
 * @param timeStamp    on the signature's bytes, RFC 3161 in base64, {@code null} if there is none
 */
public record SealSignature(String algorithm, String value, String certificates, String timeStamp) {

    /** SM2 with SM3 (GB/T 32918.2). */
    public static final String SM2 = "SM3withSM2";

    public SealSignature(String algorithm, String value, String certificates) {
        this(algorithm, value, certificates, null);
    }

    /** What a time stamp is put on. */
    public byte[] bytes() {
        return Base64.getDecoder().decode(value);
    }

    /** When the signature was there already, by another's word; nothing without a good stamp on it. */
    public Optional<TimeStamp> stamped() {
        try {
            return Optional.ofNullable(timeStamp).map(stamp -> TimeStamp.read(Base64.getDecoder().decode(stamp), bytes()));
        } catch (IllegalArgumentException notGood) {
            return Optional.empty();
        }
    }

    public boolean badlyStamped() {
        return timeStamp != null && stamped().isEmpty();
    }
}
