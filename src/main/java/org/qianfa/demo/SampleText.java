package org.qianfa.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.qianfa.cycle.ContentElement;
import org.qianfa.officialtext.SectionSplitter;
import org.qianfa.officialtext.TextSection;
import org.springframework.core.io.ClassPathResource;

/** The sample report's text with the figures of one unit and year. */
final class SampleText {

    /** Content element by heading; the sub-sections of the first chapter and the introduction have none of their own. */
    static final Map<String, ContentElement> ELEMENTS = Map.of(
            "一、推进法治政府建设的主要举措和成效", ContentElement.MEASURES_AND_RESULTS,
            "二、党政主要负责人履行推进法治建设第一责任人职责情况", ContentElement.FIRST_RESPONSIBLE_DUTIES,
            "三、存在的不足和原因", ContentElement.SHORTCOMINGS_AND_CAUSES,
            "四、下一年度主要安排", ContentElement.NEXT_YEAR_PLAN);

    private static final int[] BASE = {0, 28, 4, 6, 186, 42, 95, 17, 63, 140, 520, 0, 310, 214, 8630, 3, 24};

    private SampleText() {
    }

    static List<TextSection> sections(String unit, int year, int seed) {
        String text = template().replace("{unit}", unit).replace("{year}", String.valueOf(year));
        for (int i = 1; i < BASE.length; i++) {
            text = text.replace("{n" + i + "}", String.valueOf(figure(i, seed)));
        }
        return SectionSplitter.split(text.replace("{r11}", rate(figure(11, seed), figure(10, seed))));
    }

    /** Figure {@code {n<index>}} of the text. */
    static int figure(int index, int seed) {
        return index == 11 ? figure(10, seed) - 5 - seed % 4 : BASE[index] + (BASE[index] * (seed % 7)) / 40 + seed % 3;
    }

    private static String rate(int part, int whole) {
        return new BigDecimal(part * 100).divide(new BigDecimal(whole), 2, RoundingMode.HALF_UP).toPlainString();
    }

    private static String template() {
        try {
            return new ClassPathResource("demo/report.txt").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
