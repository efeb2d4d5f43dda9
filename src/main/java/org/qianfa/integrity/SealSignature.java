package org.qianfa.integrity;

/**
 * A person's signature on a seal.
 *
 * @param algorithm    e.g. {@link #SM2}
 * @param value        base64
 * @param certificates of the signer and of who issued it, in PEM
 */
public record SealSignature(String algorithm, String value, String certificates) {

    /** SM2 with SM3 (GB/T 32918.2). */
    public static final String SM2 = "SM3withSM2";
}
