package org.qianfa.checks.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentlyUsedTest {

    private final RecentlyUsed<String, String> kept = new RecentlyUsed<>(10);

    @Test
    void what_was_not_asked_for_the_longest_goes_first() {
        kept.put("a", "A", 4);
        kept.put("b", "B", 4);
        assertThat(kept.get("a")).isEqualTo("A");
        kept.put("c", "C", 4);

        assertThat(kept.get("b")).isNull();
        assertThat(kept.get("a")).isEqualTo("A");
        assertThat(kept.get("c")).isEqualTo("C");
        assertThat(kept.weight()).isEqualTo(8);
    }

    @Test
    void what_grows_weighs_what_it_weighs_now() {
        kept.put("a", "A", 4);
        kept.put("b", "B", 4);
        kept.put("b", "BB", 6);
        assertThat(kept.weight()).isEqualTo(10);
        kept.put("b", "BBB", 7);

        assertThat(kept.get("a")).isNull();
        assertThat(kept.get("b")).isEqualTo("BBB");
        assertThat(kept.weight()).isEqualTo(7);
    }

    @Test
    void the_last_one_stays_even_if_it_is_too_heavy() {
        kept.put("a", "A", 4);
        kept.put("b", "B", 99);

        assertThat(kept.get("a")).isNull();
        assertThat(kept.get("b")).isEqualTo("B");
        kept.put("c", "C", 1);
        assertThat(kept.get("b")).isNull();
        assertThat(kept.weight()).isEqualTo(1);
    }
}
