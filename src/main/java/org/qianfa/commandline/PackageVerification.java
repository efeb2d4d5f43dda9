package org.qianfa.commandline;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import org.qianfa.dossier.DossierCheck;
import org.qianfa.dossier.DossierCheck.Result;
import org.qianfa.dossier.Fault;
import org.qianfa.dossier.NoDossier;
import org.qianfa.dossier.Note;
import org.qianfa.integrity.SealFile;

/** Checks an archive package and tells every fault in a line. */
final class PackageVerification {

    private final PrintStream out;

    PackageVerification(PrintStream out) {
        this.out = out;
    }

    int run(List<String> files) throws UnusableInput {
        if (files.size() > 1) {
            throw new UnusableInput("档案包一次检查一个。");
        }
        Result result = check(files.get(0));
        out.println("档案包：" + files.get(0));
        out.println("文件清单摘要（SM3）：" + result.manifestDigest());
        out.println("与清单相符的文件：" + result.files() + " 个");
        result.seal().map(SealFile::read).ifPresent(seal -> VerifyCommand.told(seal, out));
        result.faults().forEach(fault -> out.println("✗ " + said(fault)));
        result.notes().forEach(note -> out.println("注意：" + said(note)));
        out.println(result.sound() ? "结论：未发现改动。" : "结论：发现 " + result.faults().size() + " 处问题。");
        return result.sound() ? CommandLine.DONE : CommandLine.FOUND;
    }

    private static Result check(String file) throws UnusableInput {
        try {
            return DossierCheck.check(InputFile.existing(file));
        } catch (NoDossier none) {
            throw new UnusableInput(switch (none.why()) {
                case OTHER_FILE -> "不是档案包（打不开，或者没有文件清单）：" + file;
                case TOO_LARGE -> "超出档案包的限度，为安全起见不予读取：" + file;
            });
        } catch (IOException unreadable) {
            throw new UnusableInput("文件无法读取：" + file);
        }
    }

    private static String said(Note note) {
        return note.entry() + "：" + switch (note.kind()) {
            case WITHDRAWN -> "此版已撤回，不再公开（" + note.detail() + "）";
            case UNSIGNED_SEAL -> "早期封存，没有清单和签名，只核对了标题和文本的摘要";
        };
    }

    private static String said(Fault fault) {
        String said = switch (fault.kind()) {
            case CHANGED -> "文件被改动";
            case MISSING -> "文件缺失";
            case ADDED -> "文件是后来加入的";
            case LIST_CHANGED -> "文件清单被改动";
            case LACKING -> "缺少档案包必备的内容";
            case REPACKED -> "文件都相符，但压缩包不是原样（重新打包或者改动过）";
            case UNREADABLE -> "无法读取";
            case SIGNATURE -> "签名无效";
            case NOT_SEALED -> "不是签发时封存的内容";
            case SEAL_ORDER -> "与前一次封存不衔接";
            case OTHER_TEXT -> "不是签发的文本";
            case OTHER_SEAL -> "公开时所附的封存清单不在本档案包中";
            case OTHER_PUBLIC_TEXT -> "公开的文本不是签发的文本";
            case OTHER_WORDS -> "文字与公开的文本不一致";
            case JOURNAL_ENTRY -> "流程记录与其摘要不符，编号";
            case JOURNAL_ORDER -> "流程记录前后不衔接，编号";
        };
        String detail = fault.detail().isEmpty() ? "" : fault.kind() == Fault.Kind.SIGNATURE ? "（" + fault.detail() + "）" : " " + fault.detail();
        return (fault.entry().isEmpty() ? "" : fault.entry() + "：") + said + detail;
    }
}
