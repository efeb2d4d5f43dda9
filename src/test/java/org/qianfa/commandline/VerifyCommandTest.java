package org.qianfa.commandline;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qianfa.dossier.SampleDossier;
import org.qianfa.integrity.SealFile;
import org.qianfa.integrity.SealManifest;
import org.qianfa.integrity.SigningKey;
import org.qianfa.shared.Sm3;

class VerifyCommandTest {

    private static final Instant NOW = Instant.parse("2026-02-10T02:00:00Z");
    private static final String TEXT = "一、举措\n共48项。";
    private static final String MANIFEST = new SealManifest(3, 1, 5, SealManifest.ORIGIN, "报告", Sm3.hex(TEXT), Sm3.hex(""), Sm3.hex(""), true, "",
            90, "人员90", "同意。", LocalDate.of(2026, 2, 10), NOW).written();
    private static final String SEAL = SealFile.of(MANIFEST, SigningKey.issuer("云溪区", NOW).issue("人员90", NOW).sign(MANIFEST));

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void a_sealed_text_is_found_to_be_the_one_that_was_signed() throws IOException {
        assertThat(run("verify", file("seal.txt", SEAL), file("text.txt", TEXT))).isZero();
        assertThat(out.toString(UTF_8)).contains("封存摘要：" + Sm3.hex(MANIFEST)).contains("人员90").contains("签名：有效").contains("一字不差");
        assertThat(run("verify", file("seal.txt", SEAL))).isZero();
    }

    @Test
    void one_other_character_is_found_in_text_and_seal() throws IOException {
        assertThat(run("verify", file("seal.txt", SEAL), file("text.txt", TEXT.replace("48", "49")))).isOne();
        assertThat(out.toString(UTF_8)).contains("签名：有效").contains("全文：与签发时不一致");
        out.reset();
        String changed = SEAL.replace("text " + Sm3.hex(TEXT), "text " + Sm3.hex("x"));
        assertThat(run("verify", file("seal.txt", changed), file("text.txt", "x"))).isOne();
        assertThat(out.toString(UTF_8)).contains("清单或签名被改动").contains("一字不差");
    }

    @Test
    void the_text_for_the_public_is_told_from_the_whole() throws IOException {
        String manifest = new SealManifest(3, 1, 5, SealManifest.ORIGIN, "报告", SealFile.salted("5f", TEXT), Sm3.hex(""), Sm3.hex(""), true, "",
                90, "人员90", "同意。", LocalDate.of(2026, 2, 10), NOW,
                new SealManifest.PublicPart("open", Sm3.hex("一、举措\n共若干项。"), SealFile.salted("5f", "x"), true)).written();
        String seal = file("masked.txt", SealFile.of(manifest, SigningKey.issuer("云溪区", NOW).issue("人员90", NOW).sign(manifest)));
        assertThat(run("verify", seal, file("text.txt", "一、举措\n共若干项。"))).isZero();
        assertThat(out.toString(UTF_8)).contains("公开稿：与签发时核准的公开稿一字不差");
        assertThat(run("verify", seal, file("whole.txt", TEXT))).as("the whole cannot be told without the salt").isOne();
    }

    @Test
    void what_is_no_seal_is_told_by_name() throws IOException {
        assertThat(run("verify", file("text.txt", TEXT))).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("不是封存清单").contains("text.txt");
        assertThat(run("verify")).isEqualTo(2);
        assertThat(run("verify", file("seal.txt", SEAL), file("a", "x"), file("b", "y"))).isEqualTo(2);
    }

    @Test
    void a_package_is_checked_and_every_fault_told_in_a_line() throws IOException {
        byte[] made = new SampleDossier().bytes();
        assertThat(run("verify", file("package.zip", made))).isZero();
        assertThat(out.toString(UTF_8)).contains("人员90", "签名：有效", "结论：未发现改动。").doesNotContain("✗");
        out.reset();
        String bytes = new String(made, ISO_8859_1);
        byte[] changed = bytes.replace("process/release.bpmn", "process/Release.bpmn").getBytes(ISO_8859_1);
        assertThat(run("verify", file("package.zip", changed))).isOne();
        assertThat(out.toString(UTF_8)).contains("结论：发现");
        assertThat(out.toString(UTF_8).lines().filter(line -> line.startsWith("✗"))).isNotEmpty();
    }

    @Test
    void a_withdrawn_edition_is_told_without_being_a_fault() throws IOException {
        assertThat(run("verify", file("package.zip", new SampleDossier().withdrawn("2026-03-01T02:00:00Z", "含有个人手机号码。").bytes()))).isZero();
        assertThat(out.toString(UTF_8)).contains("注意：publication/01/：此版已撤回，不再公开（2026-03-01T02:00:00Z 含有个人手机号码。）", "结论：未发现改动。");
    }

    @Test
    void what_is_no_package_is_told_by_name() throws IOException {
        assertThat(run("verify", file("other.zip", "PK".getBytes(UTF_8)))).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("不是档案包", "other.zip", "用法");
        assertThat(run("verify", file("other.zip", "PK".getBytes(UTF_8)), file("text.txt", TEXT))).isEqualTo(2);
        assertThat(run("verify", folder.resolve("nothing.zip").toString())).isEqualTo(2);
        assertThat(run("verify", folder.toString())).isEqualTo(2);
    }

    private String file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content).toString();
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private int run(String... arguments) {
        return CommandLine.run(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), arguments);
    }
}
