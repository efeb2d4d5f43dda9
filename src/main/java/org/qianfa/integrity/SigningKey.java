package org.qianfa.integrity;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Date;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.operator.OperatorException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * An SM2 key and the certificates that say whose it is.
 *
 * @param certificates in PEM, the own first, then the issuer's
 */
public record SigningKey(PrivateKey key, String certificates) {

    private static final int YEARS = 30;
    private static final int SERIAL_BITS = 120;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A key that vouches for others, certified by itself. */
    public static SigningKey issuer(String name, Instant from) {
        try {
            KeyPair pair = pair();
            X500Principal own = named(name);
            return new SigningKey(pair.getPrivate(), pem(certificate(own, pair.getPrivate(), own, pair, from, true)));
        } catch (GeneralSecurityException | OperatorException | IOException impossible) {
            throw new IllegalStateException("no SM2 key could be made", impossible);
        }
    }

    /** A new key of a person, certified by this one. */
    public SigningKey issue(String name, Instant from) {
        try {
            KeyPair pair = pair();
            X500Principal issuer = SignatureCheck.first(certificates).getSubjectX500Principal();
            return new SigningKey(pair.getPrivate(), pem(certificate(issuer, key, named(name), pair, from, false)) + certificates);
        } catch (GeneralSecurityException | OperatorException | IOException impossible) {
            throw new IllegalStateException("no SM2 key could be issued", impossible);
        }
    }

    /** As {@link #stored} wrote it. */
    public static SigningKey read(byte[] stored, String certificates) {
        try {
            return new SigningKey(KeyFactory.getInstance("EC", Provider.ours()).generatePrivate(new PKCS8EncodedKeySpec(stored)), certificates);
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalArgumentException("not a key", unreadable);
        }
    }

    /** The secret key in PKCS#8; to be kept locked. */
    public byte[] stored() {
        return key.getEncoded();
    }

    public SealSignature sign(String content) {
        return sign(content.getBytes(StandardCharsets.UTF_8));
    }

    /** Message, signature and certificates in one piece, as GB/T 35275 lays it out. @return DER */
    public byte[] signedMessage(byte[] message) {
        try {
            return SignedMessage.of(message, sign(message));
        } catch (GeneralSecurityException | IOException impossible) {
            throw new IllegalStateException("an SM2 key did not sign", impossible);
        }
    }

    private SealSignature sign(byte[] content) {
        try {
            Signature signature = Signature.getInstance(SealSignature.SM2, Provider.ours());
            signature.initSign(key, RANDOM);
            signature.update(content);
            return new SealSignature(SealSignature.SM2, Base64.getEncoder().encodeToString(signature.sign()), certificates);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("an SM2 key did not sign", impossible);
        }
    }

    private static KeyPair pair() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", Provider.ours());
        generator.initialize(new ECGenParameterSpec("sm2p256v1"), RANDOM);
        return generator.generateKeyPair();
    }

    private static X500Principal named(String name) {
        return new X500Principal("CN=" + name.replaceAll("[,+\"\\\\<>;=#]", " "));
    }

    private static X509Certificate certificate(X500Principal issuer, PrivateKey issuerKey, X500Principal subject, KeyPair pair, Instant from,
                                               boolean vouches) throws GeneralSecurityException, OperatorException, IOException {
        X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(issuer, new BigInteger(SERIAL_BITS, RANDOM),
                Date.from(from.minus(1, ChronoUnit.DAYS)), Date.from(from.plus(YEARS * 365L, ChronoUnit.DAYS)), subject, pair.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(vouches));
        builder.addExtension(Extension.keyUsage, true,
                new KeyUsage(vouches ? KeyUsage.keyCertSign : KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        return new JcaX509CertificateConverter().setProvider(Provider.ours())
                .getCertificate(builder.build(new JcaContentSignerBuilder(SealSignature.SM2).setProvider(Provider.ours()).build(issuerKey)));
    }

    private static String pem(X509Certificate certificate) throws IOException {
        StringWriter text = new StringWriter();
        try (JcaPEMWriter writer = new JcaPEMWriter(text)) {
            writer.writeObject(certificate);
        }
        return text.toString().replace("\r\n", "\n");
    }
}
