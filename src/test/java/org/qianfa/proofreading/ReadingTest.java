package org.qianfa.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Finding;
import org.qianfa.proofreading.finding.LastYear;

/** Reading a text again and again while it changes. */
class ReadingTest {

    private static final List<String> WRONG = List.of("一、主要举措", "全年办理“民生实事12件。", "依据《婚姻家庭法》办理。", "受理100件，办结90件，办结率80%。",
            "三、下一年度安排", "大力推进推进法治建设。", "联系人电话13800138000。", "的的确确开展。。", "约758件");

    private final Proofreader proofreader = Proofreader.standard();

    @Property(tries = 300)
    void a_text_read_on_has_the_findings_of_a_text_read_anew(@ForAll long seed) {
        Random random = new Random(seed);
        Reading reading = proofreader.begin(Circumstances.UNKNOWN);
        List<String> paragraphs = new ArrayList<>(WRONG);
        for (int i = 0; i < 8; i++) {
            change(paragraphs, random);
            String text = String.join("\n", paragraphs);
            assertThat(reading.read(text)).isEqualTo(proofreader.read(text, Circumstances.UNKNOWN));
        }
    }

    @Test
    void a_paragraph_that_stands_twice_has_its_findings_twice() {
        String text = "依据《婚姻家庭法》办理。\n另行研究。\n依据《婚姻家庭法》办理。";

        assertThat(proofreader.read(text, Circumstances.UNKNOWN)).extracting(finding -> finding.excerpt(text))
                .filteredOn("《婚姻家庭法》"::equals).hasSize(2);
    }

    @Property(tries = 500)
    void no_characters_are_too_strange(@ForAll("strange") String text) {
        List<Finding> findings = proofreader.read(text, new Circumstances(2024, "云澜区", new LastYear(text + text), true, List.of()));

        assertThat(findings).isSortedAccordingTo(Finding.IN_ORDER).allMatch(finding -> finding.end() <= text.length());
    }

    /** Chinese prose cut to pieces, marks, digits, control characters and halves of surrogate pairs. */
    @Provide
    Arbitrary<String> strange() {
        Arbitrary<String> pieces = Arbitraries.of("《", "》", "“", "”", "‘", "’", "（", ")", "。", "，", ",", "、", "\n", "\r", "\u2028", " ", "　", "\t", "\0", "\uFEFF",
                "\uD800", "\uDC00", "𠮷", "一、", "（二）", "3.", "(4)", "一是", "100%", "1,234", "3.1万余人次", "同比增长", "其中", "共", "12件", "率", "××", "TODO",
                "习近平", "《民法典》", "的的", "11010519491231002X", "13800138000", "为支撑的", "约", "左右", "2024年", "去年", ">", "ICP备");
        return pieces.list().ofMaxSize(60).map(list -> String.join("", list));
    }

    private static void change(List<String> paragraphs, Random random) {
        int at = random.nextInt(paragraphs.size());
        switch (random.nextInt(4)) {
            case 0 -> paragraphs.set(at, paragraphs.get(at) + random.nextInt(10));
            case 1 -> paragraphs.add(at, WRONG.get(random.nextInt(WRONG.size())));
            case 2 -> paragraphs.add(at, paragraphs.remove(random.nextInt(paragraphs.size())));
            default -> {
                if (paragraphs.size() > 1) {
                    paragraphs.remove(at);
                }
            }
        }
    }
}
