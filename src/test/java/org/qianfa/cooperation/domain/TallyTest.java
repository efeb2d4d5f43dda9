package org.qianfa.cooperation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qianfa.cooperation.CountersignMode.ALL;
import static org.qianfa.cooperation.CountersignMode.ANY;
import static org.qianfa.cooperation.CountersignMode.IN_ORDER;
import static org.qianfa.cooperation.CountersignMode.VOTE;
import static org.qianfa.cooperation.CountersignState.NOT_PASSED;
import static org.qianfa.cooperation.CountersignState.PASSED;

import org.junit.jupiter.api.Test;

class TallyTest {

    @Test
    void all_are_waited_for_and_one_objection_is_enough() {
        assertThat(new Tally(ALL, 0, 2, 1, 1).outcome()).isEmpty();
        assertThat(new Tally(ALL, 0, 3, 1, 0).outcome()).contains(NOT_PASSED);
        assertThat(new Tally(ALL, 0, 3, 0, 0).outcome()).contains(PASSED);
        assertThat(new Tally(ALL, 0, 0, 0, 0).outcome()).as("all abstain").contains(NOT_PASSED);
    }

    @Test
    void the_first_who_agrees_or_objects_decides_for_any() {
        assertThat(new Tally(ANY, 0, 0, 0, 2).outcome()).isEmpty();
        assertThat(new Tally(ANY, 0, 1, 0, 2).outcome()).contains(PASSED);
        assertThat(new Tally(ANY, 0, 0, 1, 2).outcome()).contains(NOT_PASSED);
        assertThat(new Tally(ANY, 0, 0, 0, 0).outcome()).as("all abstain").contains(NOT_PASSED);
    }

    @Test
    void in_order_the_last_is_waited_for() {
        assertThat(new Tally(IN_ORDER, 0, 0, 1, 1).outcome()).isEmpty();
        assertThat(new Tally(IN_ORDER, 0, 2, 0, 0).outcome()).contains(PASSED);
    }

    @Test
    void a_vote_is_over_when_the_majority_is_there_or_out_of_reach() {
        assertThat(new Tally(VOTE, 3, 2, 1, 2).outcome()).isEmpty();
        assertThat(new Tally(VOTE, 3, 3, 0, 2).outcome()).contains(PASSED);
        assertThat(new Tally(VOTE, 3, 1, 2, 1).outcome()).contains(NOT_PASSED);
        assertThat(new Tally(VOTE, 3, 2, 1, 1).outcome()).as("still in reach").isEmpty();
    }
}
