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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands called in this process, with both streams caught. */
class CommandLineTest {

    private static final String REPORT = "𠮷祥街道。\n一、举措\n（一）完善制度。一是修订规则。共3项。\n二、不足";
    private static final String JSON = "[{\"level\":1,\"number\":\"一、\",\"title\":\"举措\",\"start\":6,\"end\":30,\"children\":["
            + "{\"level\":2,\"number\":\"（一）\",\"title\":\"完善制度\",\"start\":11,\"end\":30,\"children\":["
            + "{\"level\":3,\"number\":\"一是\",\"title\":\"修订规则\",\"start\":19,\"end\":30,\"children\":[]}]}]},"
            + "{\"level\":1,\"number\":\"二、\",\"title\":\"不足\",\"start\":31,\"end\":35,\"children\":[]}]";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void the_first_argument_tells_a_command_from_a_start_of_the_application() {
        assertThat(CommandLine.knows("outline")).isTrue();
        assertThat(CommandLine.knows("outline", "--unknown")).isTrue();
        assertThat(CommandLine.knows()).isFalse();
        assertThat(CommandLine.knows("--server.port=0", "outline")).isFalse();
        assertThat(CommandLine.knows("Outline")).isFalse();
    }

    @Test
    void json_counts_in_code_points() throws IOException {
        assertThat(run("outline", "--format", "json", file(REPORT.getBytes(UTF_8)))).isZero();

        assertThat(out.toString(UTF_8)).isEqualToIgnoringNewLines(JSON + "\n");
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void the_encoding_of_the_file_makes_no_difference() throws IOException {
        assertThat(run("outline", "--format=json", file(REPORT.getBytes(Charset.forName("GB18030"))))).isZero();
        assertThat(run("outline", "--format=json", file(("\uFEFF" + REPORT).getBytes(UTF_8)))).isZero();

        assertThat(out.toString(UTF_8).lines()).containsExactly(JSON, JSON);
    }

    @Test
    void options_may_follow_the_file() throws IOException {
        assertThat(run("outline", file(REPORT.getBytes(UTF_8)), "--format", "json")).isZero();

        assertThat(out.toString(UTF_8)).startsWith("[{");
    }

    @Test
    void people_get_an_indented_outline() throws IOException {
        assertThat(run("outline", file(REPORT.getBytes(UTF_8)))).isZero();

        assertThat(out.toString(UTF_8).lines()).containsExactly("一、举措", "  （一）完善制度", "    一是修订规则", "二、不足");
    }

    @Test
    void a_text_without_outline_is_no_failure() throws IOException {
        assertThat(run("outline", "--format", "json", file("没有编号。".getBytes(UTF_8)))).isZero();
        assertThat(run("outline", "--format", "json", file(new byte[0]))).isZero();

        assertThat(out.toString(UTF_8).lines()).containsExactly("[]", "[]");
    }

    @Test
    void a_missing_file_is_refused() {
        refused("文件不存在", "outline", folder.resolve("absent.txt").toString());
    }

    @Test
    void a_folder_is_refused() {
        refused("这是文件夹", "outline", folder.toString());
    }

    @Test
    void a_name_no_file_can_have_is_refused() {
        refused("文件名不能使用", "outline", "a\0b");
    }

    @Test
    void binary_data_is_refused() throws IOException {
        refused("不是可读的文本", "outline", file(new byte[] {'P', 'K', 3, 4, 0, 0}));
    }

    @Test
    void no_file_and_two_files_are_refused() {
        refused("没有指定文件", "outline");
        refused("没有指定文件", "outline", "--format", "json");
        refused("没有指定文件", "outline", "");
        refused("一次只能读一个文件", "outline", "a.txt", "b.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--indent", "-x", "-", "--formats=json", "--help"})
    void an_unknown_option_is_refused(String option) {
        refused("没有这个选项：" + option, "outline", option, "a.txt");
    }

    @Test
    void an_unknown_format_is_refused() {
        refused("现在是：xml", "outline", "--format", "xml", "a.txt");
        refused("现在是：JSON", "outline", "--format=JSON", "a.txt");
        refused("（空）", "outline", "--format");
    }

    @Test
    void after_two_hyphens_everything_is_a_file() {
        refused("文件不存在：--format", "outline", "--", "--format");
    }

    private void refused(String message, String... arguments) {
        err.reset();
        assertThat(run(arguments)).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains(message).contains("用法：");
        assertThat(out.toString(UTF_8)).isEmpty();
    }

    private int run(String... arguments) {
        return CommandLine.run(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), arguments);
    }

    private String file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("report.txt"), bytes).toString();
    }
}
