package org.qianfa.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code proofread} called in this process, with both streams caught. */
class ProofreadCommandTest {

    private static final String CLEAN = "全年办理12件。\n";
    private static final String WRONG = "𠮷祥街道。\n依据《婚姻家庭法》办理。\n";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void files() throws IOException {
        Files.writeString(folder.resolve("clean.txt"), CLEAN);
        Files.writeString(folder.resolve("wrong.txt"), WRONG);
        Files.write(folder.resolve("gb.txt"), WRONG.replace("𠮷", "吉").getBytes(Charset.forName("GB18030")));
    }

    @Test
    void programs_get_findings_with_offsets_in_code_points() {
        assertThat(run("--year", "2024", "--format", "json", "wrong.txt")).isEqualTo(1);

        JsonNode finding = found("citation.no-such-law");
        assertThat(finding.get("file").asString()).endsWith("wrong.txt");
        assertThat(finding.get("severity").asString()).isEqualTo("error");
        assertThat(finding.get("start").asInt()).isEqualTo(8);
        assertThat(finding.get("end").asInt()).isEqualTo(15);
        assertThat(finding.get("excerpt").asString()).isEqualTo("《婚姻家庭法》");
        assertThat(finding.get("message").asString()).contains("《婚姻家庭法》");
        assertThat(finding.has("suggestion")).isTrue();
        assertThat(finding.propertyNames()).containsExactly("file", "rule", "severity", "start", "end", "excerpt", "message", "suggestion");
    }

    @Test
    void people_get_lines_as_a_compiler_writes_them() {
        assertThat(run("--year=2024", "wrong.txt")).isEqualTo(1);

        assertThat(out.toString(UTF_8).lines()).anyMatch(line -> line.matches(".*wrong\\.txt:2:3: 错误: .*《婚姻家庭法》.* \\[citation\\.no-such-law].*"));
    }

    @Test
    void a_clean_text_is_no_failure() {
        assertThat(run("--format=json", "clean.txt")).isZero();

        assertThat(found().toString()).doesNotContain("\"error\"");
        assertThat(err.size()).isZero();
    }

    @Test
    void all_files_are_read_and_one_that_cannot_be_is_told_of() {
        assertThat(run("--year=2024", "--format=json", "absent.txt", "wrong.txt", "gb.txt")).isEqualTo(2);

        assertThat(err.toString(UTF_8)).contains("文件不存在").doesNotContain("用法");
        assertThat(found()).extracting(node -> node.get("rule").asString()).filteredOn("citation.no-such-law"::equals).hasSize(2);
    }

    @Test
    void the_year_decides_what_was_in_force() throws IOException {
        Files.writeString(folder.resolve("law.txt"), "依据《物权法》办理登记。");
        run("--year=2019", "--format=json", "law.txt");
        assertThat(out.toString(UTF_8)).doesNotContain("citation.abolished");
        out.reset();

        run("--year=2022", "--format=json", "law.txt");

        assertThat(found("citation.abolished").get("severity").asString()).isEqualTo("error");
    }

    @Test
    void last_years_report_is_compared() throws IOException {
        String passage = "坚持把法治建设摆在突出位置，健全村社区、网格和调解组织联动机制，推动矛盾纠纷就地化解、源头预防。";
        Files.writeString(folder.resolve("last.txt"), passage);
        Files.writeString(folder.resolve("now.txt"), "今年的重点如下。\n" + passage);

        run("--previous", folder.resolve("last.txt").toString(), "--format=json", "now.txt");

        assertThat(found()).anyMatch(node -> node.get("rule").asString().startsWith("repetition."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--year=24", "--year=20245", "--year=", "--year=1900", "--years=2024", "--format=xml", "--previous=absent.txt"})
    void an_option_that_makes_no_sense_is_refused(String option) {
        assertThat(run(option, "wrong.txt")).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("用法：java -jar qianfa.jar proofread");
        assertThat(out.size()).isZero();
    }

    @Test
    void no_file_is_refused() {
        assertThat(CommandLine.run(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), "proofread", "--year", "2024")).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("没有指定文件");
    }

    private JsonNode found() {
        return JsonMapper.shared().readTree(out.toString(UTF_8));
    }

    private JsonNode found(String rule) {
        for (JsonNode node : found()) {
            if (node.get("rule").asString().equals(rule)) {
                return node;
            }
        }
        throw new AssertionError("no " + rule + " in " + found());
    }

    private int run(String... arguments) {
        String[] call = new String[arguments.length + 1];
        call[0] = "proofread";
        for (int i = 0; i < arguments.length; i++) {
            boolean file = arguments[i].endsWith(".txt") && !arguments[i].startsWith("-") && !Path.of(arguments[i]).isAbsolute();
            call[i + 1] = file ? folder.resolve(arguments[i]).toString() : arguments[i];
        }
        return CommandLine.run(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), call);
    }
}
