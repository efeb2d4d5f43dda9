package org.qianfa.signoff.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qianfa.integrity.SealFile;
import org.qianfa.integrity.SignatureCheck;

/** With SoftHSM, a token made of software; where it is not installed, says so and tries nothing. */
class TokenTest {

    private static final String PIN = "1234";
    private static final List<Path> LIBRARIES = Stream.of("/usr/lib/softhsm/libsofthsm2.so", "/usr/local/lib/softhsm/libsofthsm2.so",
            "/opt/homebrew/lib/softhsm/libsofthsm2.so").map(Path::of).toList();

    @TempDir
    Path folder;
    private String library;

    @BeforeEach
    void make_a_token() throws Exception {
        library = LIBRARIES.stream().filter(Files::exists).findFirst().map(Path::toString).orElse(null);
        if (library == null) {
            System.out.println("SKIPPED: SoftHSM is not installed, signing with a PKCS#11 token was not tried");
        }
        Assumptions.assumeTrue(library != null, "SoftHSM is not installed");
        Files.createDirectory(folder.resolve("tokens"));
        Files.writeString(folder.resolve("softhsm.conf"), "directories.tokendir = " + folder.resolve("tokens") + "\nobjectstore.backend = file\n");
        Files.writeString(folder.resolve("provider.conf"), "name=Maker\nlibrary=" + library + "\nslotListIndex=0\n");
        assertThat(run("softhsm2-util", "--init-token", "--free", "--label", "qianfa", "--pin", PIN, "--so-pin", PIN)).isZero();
        assertThat(run(java("keytool"), "-genkeypair", "-keystore", "NONE", "-storetype", "PKCS11", "-storepass", PIN, "-addprovider", "SunPKCS11",
                "-providerarg", folder.resolve("provider.conf").toString(), "-alias", "person-zhang", "-keyalg", "EC", "-groupname", "secp256r1",
                "-dname", "CN=zhang", "-validity", "3650")).isZero();
    }

    @Test
    void a_person_signs_with_the_own_key_on_the_token() throws Exception {
        Path seal = folder.resolve("seal.txt");
        assertThat(sign(PIN, "zhang", seal)).isZero();

        SealFile.Sealed read = SealFile.read(Files.readString(seal));
        assertThat(read.signature().algorithm()).isEqualTo("SHA256withECDSA");
        assertThat(SignatureCheck.flaw("list of what is sealed", read.signature(), Instant.now())).isNull();
        assertThat(SignatureCheck.flaw("another list", read.signature(), Instant.now())).isEqualTo(SignatureCheck.Flaw.DOES_NOT_FIT);
    }

    @Test
    void nobody_signs_without_an_own_key_or_with_a_wrong_pin() throws Exception {
        assertThat(sign(PIN, "li", folder.resolve("seal.txt"))).isNotZero();
        assertThat(said()).contains("no key labelled person-li");
        assertThat(sign("9999", "zhang", folder.resolve("seal.txt"))).isNotZero();
        assertThat(said()).contains("cannot be opened");
        assertThat(folder.resolve("seal.txt")).doesNotExist();
    }

    @Test
    void a_library_that_is_none_is_named() {
        assertThatThrownBy(() -> Token.open("/nowhere/token.so", 0, PIN.toCharArray())).hasMessageContaining("/nowhere/token.so");
    }

    private int sign(String pin, String username, Path seal) throws Exception {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return run(java("java"), "-cp", path, TokenOnItsOwn.class.getName(), library, pin, "person-{username}", username,
                "list of what is sealed", seal.toString());
    }

    private int run(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("said.txt").toFile());
        builder.environment().put("SOFTHSM2_CONF", folder.resolve("softhsm.conf").toString());
        Process process = builder.start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("said.txt"), StandardCharsets.UTF_8);
    }

    private static String java(String program) {
        return String.join(File.separator, System.getProperty("java.home"), "bin", program);
    }
}
