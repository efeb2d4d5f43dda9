package org.qianfa.proofreading.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.constraints.UniqueElements;

class WordAutomatonTest {

    @Property(tries = 500)
    void finds_what_a_plain_search_finds(
            @ForAll @Size(min = 1, max = 12) @UniqueElements List<@StringLength(min = 1, max = 5) @CharRange(from = 'a', to = 'c') String> words,
            @ForAll @StringLength(max = 60) @CharRange(from = 'a', to = 'd') String text) {
        List<String> found = new ArrayList<>();
        new WordAutomaton(words).run(text, (word, start) -> found.add(word + "@" + start));
        List<String> expected = new ArrayList<>();
        for (int n = 0; n < words.size(); n++) {
            for (int i = text.indexOf(words.get(n)); i >= 0; i = text.indexOf(words.get(n), i + 1)) {
                expected.add(n + "@" + i);
            }
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }
}
