package org.qianfa.quantities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every text, sensible or not. */
class QuantitiesPropertiesTest {

    private static final List<String> PIECES = List.of("0", "1", "2", "7", "12", "47", "305", "2024", "１", "９", "3.5", "99.20", "1,234", "一", "二", "两",
            "三", "五", "十", "百", "千", "万", "亿", "〇", "半", "第", "首", "每", "全", "市", "年", "月", "日", "周", "个", "件", "次", "人", "级", "届", "元", "成",
            "倍", "%", "％", "个百分点", "分之", "点", "余", "多", "来", "几", "约", "近", "超", "不到", "不少于", "以上", "内", "左右", "+", "-", "—", "～", "至", "到",
            "从", "·", ".", "/", ":", "，", "。", "、", "；", "(", ")", "（", "）", "“", "”", "《", "》", "\"", " ", "　", "\n", "同比增长", "人均", "办结率为",
            "共审查合同", "开展", "的", "a", "G", "kg", "号", "热线", "\uD83D\uDE00");

    @Property(tries = 20_000)
    void figures_lie_inside_the_text_apart_from_each_other_and_in_order(@ForAll("texts") String text) {
        int behind = 0;
        for (Quantity q : Quantities.in(text)) {
            assertThat(q.start()).isGreaterThanOrEqualTo(behind);
            assertThat(q.end()).isGreaterThan(q.start()).isLessThanOrEqualTo(text.length());
            assertThat(q.text()).isEqualTo(text.substring(q.start(), q.end()));
            behind = q.end();
        }
    }

    @Property(tries = 2_000)
    void any_characters_at_all_are_read_without_fault(@ForAll String text) {
        assertThat(Quantities.in(text)).allSatisfy(q -> assertThat(q.interval()).isNotNull());
    }

    @Property(tries = 5_000)
    void the_interval_contains_the_stated_number(@ForAll("texts") String text) {
        for (Quantity q : Quantities.in(text)) {
            if (q.value() instanceof Value.Amount amount && q.interval().isPresent()) {
                assertThat(q.interval().get().contains(amount.number())).isTrue();
            }
        }
    }

    @Property(tries = 5_000)
    void prose_in_a_new_paragraph_changes_no_figure_before_it(@ForAll("texts") String text, @ForAll("prose") String prose) {
        List<Quantity> alone = Quantities.in(text);
        assertThat(Quantities.in(text + "\n" + prose).subList(0, alone.size())).isEqualTo(alone);
    }

    @Property(tries = 5_000)
    void half_width_digits_have_the_values_of_full_width_ones(@ForAll("texts") String text) {
        String narrow = text.chars().map(c -> c >= '０' && c <= '９' ? c - '０' + '0' : c)
                .mapToObj(Character::toString).collect(Collectors.joining());
        assertThat(values(narrow)).isEqualTo(values(text));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> prose() {
        return Arbitraries.of("望舒街道加强领导。", "”", "》", "继续完善制度，提升质效", "年", "共3件").list().ofMaxSize(4).map(p -> String.join("", p));
    }

    private static List<String> values(String text) {
        return Quantities.in(text).stream().map(q -> q.start() + " " + q.value() + " " + q.unit() + " " + q.kind()).toList();
    }
}
