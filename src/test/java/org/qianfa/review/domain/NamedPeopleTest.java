package org.qianfa.review.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qianfa.review.AnnotationRefusal.PersonOutOfReach;

class NamedPeopleTest {

    private final NamedPeople people = new NamedPeople(Map.of(1L, "王明", 2L, "王明远", 3L, "李安", 4L, "李安"), List.of(1L, 3L, 4L));

    @Test
    void the_longest_name_is_meant_and_of_namesakes_all() {
        assertThat(people.in("请@王明 和＠李安看")).containsExactlyInAnyOrder(1L, 3L, 4L);
        assertThat(people.in("请@王明远看")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"没有人", "写信到 office@example.org", "@", "五折@", "单价 3@5", "请@王明看"})
    void what_names_nobody_or_somebody_within_reach_passes(String text) {
        assertThatCode(() -> people.require(text)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"请@王明远看,王明远", "@赵不在这里的人,赵不在这里的", "甲、@张三,张三"})
    void who_is_not_within_reach_is_named_in_the_refusal(String text, String name) {
        assertThatThrownBy(() -> people.require(text)).isInstanceOfSatisfying(PersonOutOfReach.class,
                no -> assertThat(no.arguments()).containsExactly(name));
    }
}
