package org.qianfa.integrity;

import java.io.IOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.time.Instant;
import java.util.Collection;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformationVerifier;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.util.Arrays;
import org.qianfa.shared.Sm3;

/**
 * What an authority says of the moment at which something existed (RFC 3161). It is checked by the certificate that came with
 * it; whether its authority is to be trusted is for the reader to say.
 *
 * @param authority the name in its certificate
 */
public record TimeStamp(Instant at, String authority) {

    private static final int NONCE_BITS = 64;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A question to an authority about a content, of which it learns the SM3 digest alone. @return DER */
    public static byte[] question(byte[] content) {
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        try {
            return generator.generate(GMObjectIdentifiers.sm3, Sm3.digest(content), new BigInteger(NONCE_BITS, RANDOM)).getEncoded();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * The stamp in an answer.
     *
     * @return DER, as {@link #read} takes it
     * @throws IllegalArgumentException if it is no answer to the question, or the authority refused
     */
    public static byte[] answer(byte[] question, byte[] answer) {
        try {
            TimeStampResponse response = new TimeStampResponse(answer);
            response.validate(new TimeStampRequest(question));
            if (response.getTimeStampToken() == null) {
                throw new IllegalArgumentException("the authority refused: " + response.getStatusString());
            }
            return response.getTimeStampToken().getEncoded();
        } catch (IOException | TSPException unfit) {
            throw new IllegalArgumentException("not an answer to the question: " + unfit.getMessage(), unfit);
        }
    }

    /** @throws IllegalArgumentException if this is no stamp on this content, or its signature is not good */
    public static TimeStamp read(byte[] stamp, byte[] content) {
        try {
            TimeStampToken token = new TimeStampToken(new CMSSignedData(stamp));
            if (!Arrays.constantTimeAreEqual(Sm3.digest(content), token.getTimeStampInfo().getMessageImprintDigest())) {
                throw new IllegalArgumentException("a stamp on something else");
            }
            X509CertificateHolder certificate = certificate(token);
            token.validate(verifier(certificate));
            return new TimeStamp(token.getTimeStampInfo().getGenTime().toInstant(), name(certificate));
        } catch (IOException | TSPException | CMSException | OperatorCreationException | CertificateException unfit) {
            throw new IllegalArgumentException("not a good time stamp: " + unfit.getMessage(), unfit);
        }
    }

    private static SignerInformationVerifier verifier(X509CertificateHolder certificate) throws OperatorCreationException, CertificateException {
        return new JcaSimpleSignerInfoVerifierBuilder().setProvider(Provider.ours()).build(certificate);
    }

    private static X509CertificateHolder certificate(TimeStampToken token) {
        Collection<X509CertificateHolder> found = token.getCertificates().getMatches(token.getSID());
        return found.stream().findFirst().orElseThrow(() -> new IllegalArgumentException("a stamp without certificate"));
    }

    private static String name(X509CertificateHolder certificate) {
        var names = certificate.getSubject().getRDNs(BCStyle.CN);
        return names.length == 0 ? certificate.getSubject().toString() : IETFUtils.valueToString(names[0].getFirst().getValue());
    }
}
