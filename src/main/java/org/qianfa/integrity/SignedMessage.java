package org.qianfa.integrity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Certificate;

/** A message with its SM2 signature and certificates in one piece, as GB/T 35275 lays it out: what OFD files carry. */
final class SignedMessage {

    private static final ASN1ObjectIdentifier GB_T_35275 = new ASN1ObjectIdentifier("1.2.156.10197.6.1.4.2");
    private static final ASN1ObjectIdentifier DATA = GB_T_35275.branch("1");
    private static final ASN1ObjectIdentifier SIGNED_DATA = GB_T_35275.branch("2");
    private static final AlgorithmIdentifier SM3 = new AlgorithmIdentifier(GMObjectIdentifiers.sm3);
    private static final AlgorithmIdentifier SM2_SIGNATURE = new AlgorithmIdentifier(GMObjectIdentifiers.sm2sign);
    private static final ASN1Integer VERSION = new ASN1Integer(1);

    private SignedMessage() {
    }

    /** @return DER */
    static byte[] of(byte[] message, SealSignature signature) throws GeneralSecurityException, IOException {
        List<X509Certificate> chain = SignatureCheck.certificates(signature.certificates());
        ASN1Encodable[] certificates = new ASN1Encodable[chain.size()];
        for (int i = 0; i < certificates.length; i++) {
            certificates[i] = Certificate.getInstance(chain.get(i).getEncoded());
        }
        DERSequence signed = new DERSequence(new ASN1Encodable[] {VERSION, new DERSet(SM3), content(DATA, new DEROctetString(message)),
                new DERTaggedObject(false, 0, new DERSet(certificates)), new DERSet(signer((Certificate) certificates[0], signature))});
        return content(SIGNED_DATA, signed).getEncoded(ASN1Encoding.DER);
    }

    private static DERSequence signer(Certificate certificate, SealSignature signature) {
        return new DERSequence(new ASN1Encodable[] {VERSION, new IssuerAndSerialNumber(certificate), SM3, SM2_SIGNATURE,
                new DEROctetString(Base64.getDecoder().decode(signature.value().getBytes(StandardCharsets.US_ASCII)))});
    }

    private static DERSequence content(ASN1ObjectIdentifier type, ASN1Encodable value) {
        return new DERSequence(new ASN1Encodable[] {type, new DERTaggedObject(true, 0, value)});
    }
}
