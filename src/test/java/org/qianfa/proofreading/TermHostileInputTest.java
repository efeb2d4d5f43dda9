package org.qianfa.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qianfa.proofreading.finding.CheckRun;

/** Texts nobody would write. */
class TermHostileInputTest {

    @Property(tries = 300)
    void any_characters_are_read(@ForAll String text) {
        assertThat(CheckRun.of(TermSamples.CHECKS, text, 2024)).allMatch(f -> f.end() <= text.length());
    }

    @Test
    void characters_of_the_lists_in_any_order_are_read() {
        Random random = new Random(7);
        String alphabet = "《》“”法治制政局诉机密秘★号栋单元室张王李书记镇长截止至目前帐户0123456789京AX、，。\uD800\u0000";
        for (int n = 0; n < 300; n++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 200; i++) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertThat(CheckRun.of(TermSamples.CHECKS, text.toString(), 2024)).allMatch(f -> f.end() <= text.length());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"《", "《甲法》", "国务院", "《国务院", "机密", "1", "12号", "诉", "王建国、", "镇长王建国", "帐户“", "法制宣传《", "京A1",
        "工商局", "四个意识", "经济建设、", "今年", "当事人王", "138 0000 "})
    void a_long_line_of_the_same_takes_time_in_proportion(String part) {
        assertThat(CheckRun.of(TermSamples.CHECKS, part.repeat(200_000 / part.length()), 2024)).isNotNull();
    }
}
