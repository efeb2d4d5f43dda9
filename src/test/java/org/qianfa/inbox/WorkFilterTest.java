package org.qianfa.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkFilterTest {

    @Test
    void a_sign_no_database_takes_is_not_searched_for() {
        assertThat(new WorkFilter(null, null, null, null, "\0").parts()).isEmpty();
        assertThat(new WorkFilter(null, null, null, null, " 望\0舒 ").words()).isEqualTo("望舒");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-01-01T00:00:00Z~x", "-0001-01-01T00:00:00Z~x", "nonsense", ""})
    void what_no_page_ended_with_is_no_place_to_go_on_from(String text) {
        assertThatThrownBy(() -> Cursor.valueOf(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tasks_without_a_date_come_last_and_their_pages_go_on() {
        Cursor last = Cursor.valueOf("9999-12-31T00:00:00Z~7");
        assertThat(Cursor.valueOf(last.toString())).isEqualTo(last);
    }
}
