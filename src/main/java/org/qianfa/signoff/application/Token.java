package org.qianfa.signoff.application;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Security;
import java.security.Signature;
import java.security.cert.Certificate;
import java.util.Base64;
import org.qianfa.integrity.SealSignature;

/**
 * A PKCS#11 token. The Java platform speaks RSA and the NIST curves to it; a maker of SM2 tokens brings a provider of its own
 * behind {@link org.qianfa.signoff.Signer}.
 */
final class Token {

    private static final String PEM_HEAD = "-----BEGIN CERTIFICATE-----\n";
    private static final String PEM_FOOT = "\n-----END CERTIFICATE-----\n";
    private static final int PEM_LINE = 64;

    private final Provider provider;
    private final KeyStore keys;

    private Token(Provider provider, KeyStore keys) {
        this.provider = provider;
        this.keys = keys;
    }

    /** @param library the maker's PKCS#11 library @throws IllegalStateException saying what cannot be used */
    static Token open(String library, int slot, char[] pin) {
        try {
            Provider provider = Security.getProvider("SunPKCS11").configure("--name=Qianfa\nlibrary=" + library + "\nslotListIndex=" + slot + "\n");
            KeyStore keys = KeyStore.getInstance("PKCS11", provider);
            keys.load(null, pin);
            return new Token(provider, keys);
        } catch (GeneralSecurityException | IOException | RuntimeException unusable) {
            throw new IllegalStateException("the token behind " + library + " cannot be opened", unusable);
        }
    }

    /** @throws IllegalStateException if there is no such key, or it does not sign */
    SealSignature sign(String label, String content) {
        try {
            PrivateKey key = (PrivateKey) keys.getKey(label, null);
            if (key == null) {
                throw new IllegalStateException("the token has no key labelled " + label);
            }
            String algorithm = key.getAlgorithm().equals("EC") ? "SHA256withECDSA" : "SHA256withRSA";
            Signature signature = Signature.getInstance(algorithm, provider);
            signature.initSign(key);
            signature.update(content.getBytes(StandardCharsets.UTF_8));
            return new SealSignature(algorithm, Base64.getEncoder().encodeToString(signature.sign()), certificates(label));
        } catch (GeneralSecurityException refused) {
            throw new IllegalStateException("the token did not sign with " + label, refused);
        }
    }

    private String certificates(String label) throws GeneralSecurityException {
        StringBuilder pem = new StringBuilder();
        for (Certificate certificate : keys.getCertificateChain(label)) {
            pem.append(PEM_HEAD).append(Base64.getMimeEncoder(PEM_LINE, new byte[] {'\n'}).encodeToString(certificate.getEncoded())).append(PEM_FOOT);
        }
        return pem.toString();
    }
}
