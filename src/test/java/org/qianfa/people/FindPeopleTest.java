package org.qianfa.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.people.FindPeople.Found;
import org.qianfa.people.FindPeople.Match;
import org.qianfa.people.FindPeople.Wanted;
import org.qianfa.shared.Journal;
import org.qianfa.shared.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.annotation.Transactional;

/** A unit of 500 people, on H2; {@link FindPeopleOnPostgresTest} repeats it on PostgreSQL. */
@ApplicationModuleTest
@TestPropertySource(properties = {
        "spring.datasource.url=jdbc:h2:mem:find-people;DB_CLOSE_DELAY=-1",
        "spring.autoconfigure.exclude=org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration"})
@Import(PeopleTest.Time.class)
@Transactional
class FindPeopleTest {

    private static final long UNIT = 9_000;
    private static final long FIRST = 90_000;
    private static final List<Long> ALL = LongStream.range(FIRST, FIRST + 500).boxed().toList();

    @MockitoBean Journal journal;
    @Autowired FindPeople people;
    @Autowired JdbcClient jdbc;

    @BeforeEach
    void fiveHundredPeople() {
        jdbc.sql("""
                insert into people_unit (id, version, name, full_name, kind, document_code, organisation_code, site_id_code)
                values (:unit, 0, '云溪', '云溪街道', 'STREET', '云', 'X9000', '9000')""").param("unit", UNIT).update();
        for (long id : ALL) {
            long n = id - FIRST;
            jdbc.sql("""
                    insert into people_user (id, version, username, display_name, unit_id, enabled, password_hash, must_change_password, credential_stamp, failures)
                    values (:id, 0, :username, :name, :unit, :enabled, '-', false, 0, 0)""")
                    .param("id", id).param("username", n == 7 ? "rate_100%" : "user" + n).param("name", n % 50 == 0 ? "王小明" : "人员" + n)
                    .param("unit", UNIT).param("enabled", n != 499).update();
        }
        jdbc.sql("insert into people_grant (user_id, role, unit_id) values (:id, 'COORDINATOR', :unit), (:id, 'AUDITOR', :unit)").param("id", FIRST)
                .param("unit", UNIT).update();
    }

    @Test
    void all_are_reached_a_page_at_a_time_and_each_once() {
        List<Long> seen = new ArrayList<>();
        Long after = null;
        do {
            Found page = people.among(ALL, new Wanted(null, after));
            assertThat(page.people()).hasSizeLessThanOrEqualTo(FindPeople.SHOWN);
            assertThat(page.searchable()).isTrue();
            page.people().forEach(one -> seen.add(one.id()));
            after = page.next();
        } while (after != null);
        assertThat(seen).hasSize(499).doesNotHaveDuplicates().as("who was disabled is not offered").doesNotContain(FIRST + 499);
    }

    @Test
    void people_of_one_name_are_told_apart_by_username_and_posts() {
        Found found = people.among(ALL, new Wanted(" 王小 ", null));
        assertThat(found.people()).hasSize(10).extracting(Match::displayName).containsOnly("王小明");
        assertThat(found.people().get(0).roles()).containsExactly(Role.COORDINATOR);
        assertThat(found.next()).isNull();
    }

    @Test
    void usernames_are_found_whatever_their_case_and_wildcards_are_letters() {
        assertThat(people.among(ALL, new Wanted("USER123", null)).people()).extracting(Match::username).containsExactly("user123");
        assertThat(people.among(ALL, new Wanted("_100%", null)).people()).extracting(Match::id).containsExactly(FIRST + 7);
        assertThat(people.among(ALL, new Wanted("' or 1=1 --", null)).people()).isEmpty();
    }

    @Test
    void who_was_chosen_stays_on_the_page_and_nobody_outside_the_choice_is_found() {
        Found found = people.among(ALL.subList(0, 10), new Wanted("人员3", null, List.of(FIRST + 5, FIRST + 400)));
        assertThat(found.people()).extracting(Match::id).containsExactly(FIRST + 5, FIRST + 3);
        assertThat(found.people()).extracting(Match::kept).containsExactly(true, false);
        assertThat(people.among(List.of(), Wanted.ALL).nobody()).isTrue();
        assertThat(people.among(ALL.subList(1, 4), Wanted.ALL).searchable()).as("a small unit needs no search").isFalse();
    }
}
