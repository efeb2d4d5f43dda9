package org.qianfa.proofreading.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.qianfa.proofreading.finding.CsvRows;

/** Looks over the list the product brings. */
class WordingListTest {

    private final List<WordEntry> entries = CsvRows.resource("/proofreading/wording.csv").stream().map(WordEntry::of).toList();

    @Test
    void holds_many_words_of_each_kind() {
        Map<WordingRule, Long> byRule = entries.stream().collect(Collectors.groupingBy(WordEntry::rule, Collectors.counting()));
        System.out.println("wording: " + byRule);
        assertThat(byRule.get(WordingRule.MISSPELLING)).isGreaterThanOrEqualTo(120);
        assertThat(byRule).containsKeys(WordingRule.RULE_OF_LAW, WordingRule.RENAMED_BODY, WordingRule.REQUEST_IN_REPORT,
                WordingRule.DEADLINE, WordingRule.VARIANT, WordingRule.SET_PHRASE, WordingRule.GRAVE_MISSPELLING);
    }

    @Test
    void finds_every_word_where_it_is_wrong() {
        assertThat(entries.stream().filter(entry -> !found(entry)).map(WordEntry::pattern)).isEmpty();
    }

    @Test
    void never_puts_one_wrong_word_in_place_of_another() {
        assertThat(entries.stream().map(WordEntry::replacement)
                .filter(right -> !WordList.standard().in("甲" + right + "甲", null).isEmpty())).isEmpty();
    }

    private static boolean found(WordEntry entry) {
        String before = entry.onlyBefore().isEmpty() ? "甲" : entry.onlyBefore().get(0).replace("^", "");
        String after = entry.onlyAfter().isEmpty() ? "甲" : entry.onlyAfter().get(0).replace("$", "");
        return WordList.standard().in(before + entry.pattern() + after, entry.fromYear()).stream()
                .anyMatch(hit -> hit.entry().rule() == entry.rule());
    }

    @Test
    void no_word_stands_there_twice_and_none_is_a_single_character() {
        assertThat(entries).extracting(WordEntry::pattern).doesNotHaveDuplicates().allMatch(pattern -> pattern.length() > 1);
    }
}
