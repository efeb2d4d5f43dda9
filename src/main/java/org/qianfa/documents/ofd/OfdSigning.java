package org.qianfa.documents.ofd;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.UnaryOperator;
import org.qianfa.shared.Sm3;

/**
 * Signs a whole OFD (GB/T 33190—2016, 18): the package gets a list of all its files with their SM3 digests, and the signature
 * on the digest of that list. A program that reads OFD then says whether anything was changed, and who signed.
 */
public final class OfdSigning {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final String SIGNATURES = "Doc_0/Signs/Signatures.xml";
    private static final String LIST = "Doc_0/Signs/Sign_0/Signature.xml";
    private static final String VALUE = "Doc_0/Signs/Sign_0/SignedValue.dat";
    private static final String SM2_WITH_SM3 = "1.2.156.10197.1.501";
    private static final String SM3 = "1.2.156.10197.1.401";

    private OfdSigning() {
    }

    /**
     * The package with a signature in it.
     *
     * @param ofd    not signed yet, as {@link OfdWriter} writes it
     * @param signer gives to a digest the signed message with its certificates, DER of GB/T 35275
     */
    public static byte[] signed(byte[] ofd, Instant at, UnaryOperator<byte[]> signer) {
        OfdPackage files = OfdPackage.read(ofd);
        files.change(OfdPackage.ROOT, root -> root.replace("</ofd:DocBody>", "<ofd:Signatures>/" + SIGNATURES + "</ofd:Signatures></ofd:DocBody>"));
        byte[] list = list(files, at);
        files.put(SIGNATURES, new Xml("Signatures").text("MaxSignId", "1")
                .open("Signature", "ID", "1", "Type", "Sign", "BaseLoc", "/" + LIST).bytes());
        files.put(LIST, list);
        files.put(VALUE, signer.apply(Sm3.digest(list)));
        return files.bytes();
    }

    /** Whether every part of a signed package is in another one as it was, but for the list of signatures. */
    public static boolean addsOnly(byte[] before, byte[] after) {
        OfdPackage more = OfdPackage.read(after);
        return OfdPackage.read(before).all((name, content) -> name.equals(SIGNATURES) || Arrays.equals(content, more.get(name)));
    }

    private static byte[] list(OfdPackage files, Instant at) {
        Xml xml = new Xml("Signature").open("SignedInfo").open("Provider", "ProviderName", "Qianfa", "Company", "Qianfa", "Version", "1").close()
                .text("SignatureMethod", SM2_WITH_SM3).text("SignatureDateTime", TIME.format(at)).open("References", "CheckMethod", SM3);
        files.each((name, content) -> xml.open("Reference", "FileRef", "/" + name)
                .text("CheckValue", Base64.getEncoder().encodeToString(Sm3.digest(content))).close());
        return xml.close().close().text("SignedValue", "/" + VALUE).bytes();
    }
}
