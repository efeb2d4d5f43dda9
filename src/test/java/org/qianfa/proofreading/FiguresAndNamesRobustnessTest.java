package org.qianfa.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Circumstances.LedgerFigure;
import org.qianfa.proofreading.finding.Finding;
import org.qianfa.proofreading.finding.LastYear;

/** Holds for every text, sensible or not. */
class FiguresAndNamesRobustnessTest {

    private static final int MEGABYTE = 1 << 20;
    private static final List<String> PIECES = List.of("受理", "办结", "化解率", "办结率为", "其中", "合计", "共计", "分别为", "较上年", "去年", "2023年", "增加", "下降", "人均", "占", "全部整改",
            "整改", "由", "增加到", "件", "个", "名", "%", "个百分点", "倍", "万元", "元", "1", "0", "12", "98.5", "100", "3.1万", "十", "两", "“", "”", "‘", "《", "》", "（", "）", "，", "、",
            "；", "。", "：", "\n", " ", "的的", "进行进行", "渡口管家", "各项重点任务改革任务", "人", "\uD83D\uDE00", "\uD800", "\u0000", "余", "约", "超");
    private static final Circumstances RICH = new Circumstances(2024, "望舒镇", new LastYear("去年受理12件，办结率98.5%。“渡口管家”受理3.1万件。"), true,
            List.of(new LedgerFigure("受理办结数", BigDecimal.TEN, "件"), new LedgerFigure("", BigDecimal.ZERO, "")));

    @Property(tries = 3_000)
    void findings_lie_inside_the_text(@ForAll("texts") String text) {
        for (Finding finding : Proofreader.standard().read(text, RICH)) {
            assertThat(finding.end()).isLessThanOrEqualTo(text.length());
            assertThat(finding.start()).isBetween(0, finding.end());
        }
    }

    @Property(tries = 1_000)
    void any_characters_at_all_are_read_without_fault(@ForAll String text) {
        assertThat(Proofreader.standard().read(text, RICH)).isNotNull();
    }

    @Example
    void a_megabyte_of_one_pattern_is_read_to_its_end() {
        for (String pattern : List.of("人", "1件，", "受理12件，办结11件，办结率90%，", "其中1件、", "合计3件", "“", "“人”", "“渡口管家”渡口管家", "《望舒镇方案》", "进行", "的",
                "较上年1件增加1件，", "望舒镇开展渡口安全检查并登记。", "各项重点任务改革任务", "12", "人均1件", "。", "\n", "受理案件12件\n受理案件13件\n", "人人人们")) {
            String text = pattern.repeat(MEGABYTE / 4 / pattern.length());
            long start = System.nanoTime();
            assertThat(Proofreader.standard().read(text, RICH)).isNotNull();
            System.out.printf("256 KB of 〔%s〕: %d ms%n", pattern.strip(), (System.nanoTime() - start) / 1_000_000);
        }
    }

    @Example
    void a_long_report_takes_little_time() {
        String report = variants(6).substring(0, 6_500);
        String decade = variants(60).substring(0, 65_000);
        for (int i = 0; i < 60; i++) {
            Proofreader.standard().read(report, Circumstances.UNKNOWN);
        }
        System.out.printf("%d characters: %.2f ms, %d characters: %.2f ms%n", report.length(), millis(report), decade.length(), millis(decade));
        assertThat(decade).hasSize(10 * report.length());
    }

    /** The invented report with other characters in it each time, so that it does not repeat itself. */
    private static String variants(int times) {
        return IntStream.range(0, times).mapToObj(i -> ReportTexts.invented("wangshu-2024").replace('镇', (char) ('甲' + i)).replace('渡', (char) ('乙' + 2 * i))
                .replace('群', (char) ('丙' + 3 * i)).replace('河', (char) ('丁' + 5 * i))).collect(Collectors.joining("\n"));
    }

    private static double millis(String text) {
        long start = System.nanoTime();
        for (int i = 0; i < 10; i++) {
            Proofreader.standard().read(text, Circumstances.UNKNOWN);
        }
        return (System.nanoTime() - start) / 1e7;
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
    }
}
