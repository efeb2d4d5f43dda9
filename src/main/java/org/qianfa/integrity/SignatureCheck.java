package org.qianfa.integrity;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.qianfa.shared.Sm3;

/** Checks a signature by the certificates that came with it. Whether the last of them is to be trusted is for the reader to say. */
public final class SignatureCheck {

    /** What is wrong with a signature. */
    public enum Flaw {
        /** It is not one, or its certificates are none. */
        UNREADABLE,
        /** It is not one of these contents by this key. */
        DOES_NOT_FIT,
        /** The certificate was not issued by the one after it, or was not valid when it was signed. */
        NOT_CERTIFIED
    }

    private SignatureCheck() {
    }

    /** @return {@code null} if there is nothing wrong */
    public static Flaw flaw(String content, SealSignature signature, Instant signedAt) {
        try {
            List<X509Certificate> chain = certificates(signature.certificates());
            if (chain.isEmpty()) {
                return Flaw.UNREADABLE;
            }
            Signature check = Signature.getInstance(signature.algorithm(), Provider.ours());
            check.initVerify(chain.get(0));
            check.update(content.getBytes(StandardCharsets.UTF_8));
            if (!check.verify(decoded(signature.value()))) {
                return Flaw.DOES_NOT_FIT;
            }
            return certified(chain, signedAt) ? null : Flaw.NOT_CERTIFIED;
        } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
            return Flaw.UNREADABLE;
        }
    }

    /** @throws IllegalArgumentException also for another spelling of the same bytes: what was signed stays as it was written */
    private static byte[] decoded(String value) {
        byte[] bytes = Base64.getDecoder().decode(value);
        if (!Base64.getEncoder().encodeToString(bytes).equals(value)) {
            throw new IllegalArgumentException("not as it was written");
        }
        return bytes;
    }

    /** SM3 of the last certificate: what a reader compares to know who vouches for the signer. Nothing if there is none to read. */
    public static Optional<String> issuerFingerprint(SealSignature signature) {
        try {
            List<X509Certificate> chain = certificates(signature.certificates());
            return chain.isEmpty() ? Optional.empty() : Optional.of(Sm3.hex(chain.get(chain.size() - 1).getEncoded()));
        } catch (GeneralSecurityException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean certified(List<X509Certificate> chain, Instant signedAt) {
        try {
            for (int i = 0; i < chain.size(); i++) {
                chain.get(i).checkValidity(Date.from(signedAt));
                if (i + 1 < chain.size()) {
                    chain.get(i).verify(chain.get(i + 1).getPublicKey(), Provider.ours());
                }
            }
            return true;
        } catch (GeneralSecurityException notCertified) {
            return false;
        }
    }

    static X509Certificate first(String pem) throws GeneralSecurityException {
        return certificates(pem).get(0);
    }

    static List<X509Certificate> certificates(String pem) throws GeneralSecurityException {
        CertificateFactory factory = CertificateFactory.getInstance("X.509", Provider.ours());
        return factory.generateCertificates(new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII))).stream()
                .map(X509Certificate.class::cast).toList();
    }
}
