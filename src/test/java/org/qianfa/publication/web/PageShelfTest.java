package org.qianfa.publication.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.qianfa.publication.web.PageShelf.Page;

class PageShelfTest {

    private static final int FOUR_MEGABYTES = 4 * 1024 * 1024;

    private final PageShelf shelf = new PageShelf();

    @Test
    void what_nobody_asked_for_longest_leaves_first_when_there_is_no_room() {
        for (int page = 1; page <= 4; page++) {
            shelf.keep("page " + page, new Page("text/html", new byte[FOUR_MEGABYTES]));
        }
        shelf.find("page 1");

        shelf.keep("page 5", new Page("text/html", new byte[FOUR_MEGABYTES]));

        assertThat(shelf.find("page 2")).isEmpty();
        assertThat(shelf.find("page 1")).isPresent();
        assertThat(shelf.find("page 5")).isPresent();
    }

    @Test
    void a_page_made_twice_takes_its_room_once() {
        for (int time = 1; time <= 9; time++) {
            shelf.keep("page", new Page("text/html", new byte[FOUR_MEGABYTES]));
        }
        shelf.keep("other", new Page("text/html", new byte[FOUR_MEGABYTES]));

        assertThat(shelf.find("page")).isPresent();
        assertThat(shelf.find("other")).isPresent();
    }

    @Test
    void a_page_larger_than_the_shelf_is_not_kept_and_leaves_no_trace() {
        shelf.keep("huge", new Page("text/html", new byte[5 * FOUR_MEGABYTES]));
        shelf.keep("page", new Page("text/html", new byte[FOUR_MEGABYTES]));

        assertThat(shelf.find("huge")).isEmpty();
        assertThat(shelf.find("page")).isPresent();
    }
}
