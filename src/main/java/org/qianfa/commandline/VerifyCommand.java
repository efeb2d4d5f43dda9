package org.qianfa.commandline;

import java.io.PrintStream;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import org.qianfa.integrity.SealFile;
import org.qianfa.integrity.SealFile.Sealed;
import org.qianfa.integrity.SignatureCheck;
import org.qianfa.shared.Sm3;

/**
 * Checks what somebody has downloaded: a seal and whether a text is the sealed one, {@code SEAL [TEXT]}, or a whole archive
 * package, {@code PACKAGE}.
 */
final class VerifyCommand implements Command {

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public boolean atOnce() {
        return false;
    }

    @Override
    public String usage() {
        return "封存清单 [全文] | 档案包";
    }

    /** Exit 0 if all is as it was signed, 1 if not. */
    @Override
    public int run(List<String> given, PrintStream out, PrintStream err) throws UnusableInput {
        List<String> files = Arguments.of(given, Set.of()).someFiles();
        if (files.size() > 2) {
            throw new UnusableInput("最多两个文件：封存清单和全文。");
        }
        if (InputFile.packed(files.get(0))) {
            return new PackageVerification(out).run(files);
        }
        Sealed sealed = sealed(files.get(0));
        boolean good = told(sealed, out);
        return (files.size() < 2 || text(sealed, files.get(1), out)) && good ? CommandLine.DONE : CommandLine.FOUND;
    }

    /** @return whether the signature holds */
    static boolean told(Sealed sealed, PrintStream out) {
        out.println("封存摘要：" + Sm3.hex(sealed.manifest()));
        out.println("签发：" + sealed.value("signer") + "，" + sealed.value("signed-on") + "（" + sealed.value("signed-at") + "）");
        return signature(sealed, out);
    }

    private static Sealed sealed(String file) throws UnusableInput {
        try {
            Sealed sealed = SealFile.read(InputFile.text(file));
            Instant.parse(String.valueOf(sealed.value("signed-at")));
            return sealed;
        } catch (IllegalArgumentException | DateTimeParseException other) {
            throw new UnusableInput("不是封存清单：" + file);
        }
    }

    private static boolean signature(Sealed sealed, PrintStream out) {
        SignatureCheck.Flaw flaw = SignatureCheck.flaw(sealed.manifest(), sealed.signature(), Instant.parse(sealed.value("signed-at")));
        String said = flaw == null ? "有效" : switch (flaw) {
            case UNREADABLE -> "无法读取";
            case DOES_NOT_FIT -> "与清单不符：清单或签名被改动";
            case NOT_CERTIFIED -> "证书不是所附颁发者签发的，或者签发时不在有效期内";
        };
        out.println("签名：" + said + "（" + sealed.signature().algorithm() + "）");
        SignatureCheck.issuerFingerprint(sealed.signature()).ifPresent(print -> out.println("颁发者证书指纹（SM3）：" + print));
        return flaw == null;
    }

    private static boolean text(Sealed sealed, String file, PrintStream out) throws UnusableInput {
        String text = InputFile.text(file);
        if (sealed.seals(text)) {
            out.println("全文：与签发时一字不差");
            return true;
        }
        boolean published = sealed.publishes(text);
        out.println(published ? "公开稿：与签发时核准的公开稿一字不差" : "全文：与签发时不一致");
        return published;
    }
}
