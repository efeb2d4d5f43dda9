package org.qianfa.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.qianfa.proofreading.finding.Finding;

/** Any characters at all, in any number. Times are printed, not judged. */
class MarksEnduranceTest {

    private static final String SIGNS = "“”‘’《》〈〉（）()〔〕【】[]，。、；：！？,;:!?. 　\t\n一二三是要、1２9年月%-～—…·×XＸ*_<>&#{}待批注错误第条首页图\uD83D\uDE00\uFFFD\uE000\u200B\u0007";
    private static final List<Integer> KILO = List.of(16, 64);

    @Property(tries = 300)
    void never_throws_on_any_string(@ForAll String text) {
        hold(text);
    }

    @Property(tries = 300)
    void never_throws_on_signs_in_disorder(@ForAll long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(400); i > 0; i--) {
            text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        hold(text.toString());
    }

    @TestFactory
    Stream<DynamicTest> takes_no_more_than_its_time_for() {
        return Stream.of("“", "”", "“《”》", "((", "（]", "一、\n", "二、", "（二）\n", "一是。", "是，二是", "1-", "1-2%", "9.9", "、“”", "》、《",
                        "，", "。。", " 甲", "甲 ", "\n甲", "____", "（ ", "XX件", "<a ", "&", "批注[", "#REF!", "{ PAGE", "约1000件左右", "《1-2年", "\uFFFD", "\uD83D")
                .map(piece -> DynamicTest.dynamicTest(piece.strip(), () -> curve(piece)));
    }

    @Test
    void prints_the_time_for_a_report() {
        StringBuilder different = new StringBuilder();
        for (char place : "清白朱玄苍素".toCharArray()) {
            different.append(ReportTexts.invented("yunlan-street").replace("云澜", place + "澜"));
        }
        String text = different.substring(0, 6500);
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 200; i++) {
            long start = System.nanoTime();
            assertThat(MarkChecks.read(text)).isNotNull();
            best = Math.min(best, System.nanoTime() - start);
        }
        System.out.printf("outline, marks and leftovers on 6,500 characters, warm: %.1f ms%n", best / 1e6);
    }

    private static void curve(String piece) {
        StringBuilder curve = new StringBuilder();
        for (int kilo : KILO) {
            String text = piece.repeat(kilo * 1024 / piece.length());
            long start = System.nanoTime();
            hold(text);
            curve.append(" %d k: %.0f ms".formatted(kilo, (System.nanoTime() - start) / 1e6));
        }
        System.out.println(piece.strip().replace('\n', ' ') + curve);
    }

    private static void hold(String text) {
        List<Finding> found = MarkChecks.read(text);
        assertThat(found).allMatch(finding -> finding.end() <= text.length());
    }
}
