package org.qianfa;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qianfa.dossier.SampleDossier;

/** The application's main method called from outside, on a platform that does not prefer UTF-8. */
class MainTest {

    @TempDir
    Path folder;

    @Test
    void a_command_answers_in_utf_8_and_starts_nothing() throws Exception {
        Path file = Files.writeString(folder.resolve("report.txt"), "一、举措\n（一）制度");

        Process process = start("outline", file.toString());

        assertThat(new String(process.getInputStream().readAllBytes(), UTF_8).lines()).containsExactly("一、举措", "  （一）制度");
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void unusable_input_ends_with_code_2() throws Exception {
        Process process = start("outline", folder.resolve("absent.txt").toString());

        assertThat(new String(process.getErrorStream().readAllBytes(), UTF_8)).contains("文件不存在");
        assertThat(process.waitFor()).isEqualTo(2);
    }

    @Test
    void a_package_is_checked_and_the_answer_is_all_that_is_said() throws Exception {
        Path file = Files.write(folder.resolve("package.zip"), new SampleDossier().bytes());

        Process process = start("verify", file.toString());

        List<String> lines = new String(process.getInputStream().readAllBytes(), UTF_8).lines().toList();
        assertThat(lines).hasSize(9).first().asString().startsWith("档案包：");
        assertThat(lines).last().isEqualTo("结论：未发现改动。");
        assertThat(process.waitFor()).isZero();
    }

    private static Process start(String... arguments) throws IOException {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=ISO-8859-1", "-cp", path, QianfaApplication.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).start();
    }
}
