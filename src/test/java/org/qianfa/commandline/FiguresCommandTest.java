package org.qianfa.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresCommandTest {

    private static final String REPORT = "𠮷祥街道2023年举办讲座70余场，办结率99.20%，涉及金额3.5万元，压减20%～30%。“3·15”宣传，2024年5月3日。";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void json_has_every_figure_with_its_place_in_code_points() throws IOException {
        assertThat(run("--format", "json", file(REPORT.getBytes(UTF_8)))).isZero();

        assertThat(out.toString(UTF_8)).startsWith("[{\"start\":4,\"end\":9,\"text\":\"2023年\"")
                .contains("{\"start\":13,\"end\":17,\"text\":\"70余场\",\"indicator\":\"举办讲座\",\"value\":70,\"unit\":\"场\","
                        + "\"kind\":\"count\",\"modifier\":\"余\"}")
                .contains("\"value\":99.20,\"unit\":\"%\",\"kind\":\"rate\",\"modifier\":null}")
                .contains("\"value\":35000,\"unit\":\"元\",\"kind\":\"money\"")
                .contains("\"value\":[20,30],\"unit\":\"%\",\"kind\":\"delta\"")
                .contains("\"value\":[3,15],\"unit\":\"月日\",\"kind\":\"date\"")
                .contains("\"value\":\"2024-05-03\",\"unit\":\"年月日\",\"kind\":\"date\"");
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void the_encoding_of_the_file_makes_no_difference() throws IOException {
        assertThat(run("--format=json", file(REPORT.getBytes(UTF_8)))).isZero();
        assertThat(run("--format=json", file(REPORT.getBytes(Charset.forName("GB18030"))))).isZero();

        assertThat(out.toString(UTF_8).lines().distinct()).hasSize(1);
    }

    @Test
    void people_get_a_table() throws IOException {
        assertThat(run(file("办结12件，满意率100%。".getBytes(UTF_8)))).isZero();

        assertThat(out.toString(UTF_8).lines()).containsExactly(
                "起  止  原文  值   单位  类别   修饰  指标",
                "2   5   12件  12   件    count        办结",
                "9   13  100%  100  %     rate         办结，满意率");
    }

    @Test
    void a_text_without_figures_is_no_failure_and_a_missing_file_is() throws IOException {
        assertThat(run("--format", "json", file("没有数字。".getBytes(UTF_8)))).isZero();
        assertThat(out.toString(UTF_8)).isEqualToIgnoringNewLines("[]\n");

        assertThat(run("--format", "json", folder.resolve("absent.txt").toString())).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("文件不存在").contains("figures");
    }

    private int run(String... arguments) {
        String[] call = java.util.stream.Stream.concat(java.util.stream.Stream.of("figures"), java.util.Arrays.stream(arguments)).toArray(String[]::new);
        return CommandLine.run(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), call);
    }

    private String file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("report.txt"), bytes).toString();
    }
}
