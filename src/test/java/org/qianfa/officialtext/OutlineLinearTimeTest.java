package org.qianfa.officialtext;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Prints how long the outline of 64 kB to 1 MB of text takes, for ordinary text and for what a careless parser chokes on. */
class OutlineLinearTimeTest {

    private static final List<Integer> KILOBYTES = List.of(64, 128, 256, 512, 1024);
    private static final String REPORT = """
            一、举措和成效
            （一）完善制度，规范执法
            1.修订规则。全年修订3项，清理文件“5件”（含2件失效）。一是学习。认真学。二是检查。认真查。
            完善制度体系。云溪街道按照要求逐项推进，每月检查一次，发现问题及时整改。
            """;

    @TestFactory
    Stream<DynamicTest> reads_a_megabyte_of() {
        return Stream.of(REPORT, "一、", "一、\n", "(", "“", "（一）", "一是", "，一是", "，一要", "。一是一，", "1.", "；推进改革", "推进改革。", "报告（",
                        "a > ", "甲 甲> 甲", "\n", "\u3000", "𠮷")
                .map(piece -> DynamicTest.dynamicTest(piece.strip().lines().findFirst().orElse("blanks"), () -> curve(piece)));
    }

    private static void curve(String piece) {
        StringBuilder curve = new StringBuilder();
        for (int kilobytes : KILOBYTES) {
            String text = piece.repeat(kilobytes * 1024 / piece.getBytes(StandardCharsets.UTF_8).length);
            long start = System.nanoTime();
            List<OutlineNode> outline = Outline.of(text);
            curve.append("%6d kB %7.1f ms".formatted(kilobytes, (System.nanoTime() - start) / 1e6));
            assertThat(outline).allMatch(node -> node.end() <= text.length());
        }
        System.out.println("outline of " + (piece.strip() + "      ").substring(0, 6).replace('\n', ' ') + curve);
    }

    @TestFactory
    Stream<DynamicTest> reads_a_single_line_of_a_megabyte() {
        return Stream.of("一、", "（一）完善制度，", "正文，").map(start -> DynamicTest.dynamicTest(start,
                () -> assertThat(Outline.of(start + "规范执法：一是学习。".repeat(35_000))).isNotEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> reads_topics_of_half_a_megabyte() {
        String topic = "推进审批改革。" + "压缩时限；开展审批改革。".repeat(14_000);
        return Stream.of("一、举措\n%s\n%s", "一、举措\n一是学习。%s\n%s").map(text -> DynamicTest.dynamicTest(text.substring(0, 8).strip(),
                () -> assertThat(Outline.of(text.formatted(topic, topic))).isNotEmpty()));
    }
}
