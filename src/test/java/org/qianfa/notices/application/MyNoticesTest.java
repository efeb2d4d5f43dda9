package org.qianfa.notices.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.testing.Tasks.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.qianfa.drafting.SectionReviewed;
import org.qianfa.notices.AddressFlawed;
import org.qianfa.notices.Medium;
import org.qianfa.notices.MyNotices;
import org.qianfa.notices.MyNotices.Notice;
import org.qianfa.notices.NoticeKind;
import org.qianfa.notices.NoticeSettings;
import org.qianfa.notices.ReadNotices;
import org.qianfa.notices.Timing;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.qianfa.testing.TestDatabase;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class MyNoticesTest {

    private static final Actor DRAFTER = person(70, 2, Role.DRAFTER);
    private static final Actor OTHER = person(71, 2, Role.DRAFTER);

    @Parameter
    private TestDatabase database;

    private OpenHouse house;
    private MyNotices mine;
    private ReadNotices reading;

    @BeforeEach
    void open() {
        house = new OpenHouse(database);
        mine = house.bean(MyNotices.class);
        reading = house.bean(ReadNotices.class);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void pages_join_without_gap_or_repeat_newest_first() {
        returned(25);

        List<Long> ids = new ArrayList<>();
        Long after = null;
        do {
            MyNotices.Page page = mine.notices(DRAFTER, true, after, 4);
            page.items().forEach(notice -> ids.add(notice.id()));
            after = page.next();
        } while (after != null);

        assertThat(ids).hasSize(25).doesNotHaveDuplicates().isSortedAccordingTo((one, other) -> Long.compare(other, one));
    }

    @Test
    void counting_stops_where_nobody_reads_numbers_any_more() {
        returned(99);
        assertThat(mine.unread(DRAFTER)).isEqualTo(99);

        returned(60);
        assertThat(mine.unread(DRAFTER)).isEqualTo(MyNotices.MOST_COUNTED + 1);
    }

    @Test
    void who_looks_at_a_notice_is_led_to_the_work_and_has_read_it() {
        returned(2);
        Notice newest = mine.notices(DRAFTER, true, null, 10).items().get(0);

        assertThat(reading.read(DRAFTER, newest.id())).isEqualTo("/sections/11/draft");

        assertThat(mine.unread(DRAFTER)).isEqualTo(1);
        assertThat(mine.notices(DRAFTER, true, null, 10).items()).doesNotContain(newest).hasSize(1);
        assertThat(mine.notices(DRAFTER, false, null, 10).items()).hasSize(2);
    }

    @Test
    void all_that_one_was_shown_is_marked_as_read_and_not_what_came_since() {
        returned(3);
        long shown = mine.notices(DRAFTER, true, null, 10).items().get(0).id();
        returned(1);

        assertThat(reading.readAll(DRAFTER, shown)).isEqualTo(3);
        assertThat(mine.unread(DRAFTER)).isEqualTo(1);
    }

    @Test
    void nobody_sees_or_marks_the_notices_of_somebody_else() {
        returned(1);
        long id = mine.notices(DRAFTER, true, null, 10).items().get(0).id();

        assertThat(mine.notices(OTHER, false, null, 10).items()).isEmpty();
        assertThatThrownBy(() -> reading.read(OTHER, id)).isInstanceOf(NotFound.class);
        assertThat(reading.readAll(OTHER, Long.MAX_VALUE)).isZero();
        assertThat(mine.unread(DRAFTER)).isEqualTo(1);
    }

    @Test
    void who_chose_nothing_hears_little() {
        NoticeSettings.Settings settings = house.bean(NoticeSettings.class).settings(DRAFTER);

        assertThat(settings.offered()).containsExactly(Medium.MAIL, Medium.SMS);
        assertThat(settings.addresses()).isEmpty();
        assertThat(settings.language()).isEqualTo("zh");
        assertThat(settings.timing(Medium.MAIL, NoticeKind.RETURNED)).isEqualTo(Timing.AT_ONCE);
        assertThat(settings.timing(Medium.MAIL, NoticeKind.OWN_TASK)).isEqualTo(Timing.DAILY);
        assertThat(settings.timing(Medium.MAIL, NoticeKind.POOL_TASK)).isEqualTo(Timing.NEVER);
        assertThat(settings.timing(Medium.SMS, NoticeKind.OWN_TASK)).isEqualTo(Timing.NEVER);
    }

    @Test
    void what_a_person_chose_is_kept_and_changed_again() throws Refusal {
        NoticeSettings settings = house.bean(NoticeSettings.class);
        settings.keep(DRAFTER, new NoticeSettings.Command("en", 7, Map.of(Medium.MAIL, " a@example.org "),
                Map.of(Medium.MAIL, Map.of(NoticeKind.OWN_TASK, Timing.AT_ONCE))));
        settings.keep(DRAFTER, new NoticeSettings.Command("en", 99, Map.of(Medium.SMS, "13900000000"), Map.of()));

        NoticeSettings.Settings kept = settings.settings(DRAFTER);
        assertThat(kept.language()).isEqualTo("en");
        assertThat(kept.digestHour()).isEqualTo(23);
        assertThat(kept.addresses()).isEqualTo(Map.of(Medium.MAIL, "a@example.org", Medium.SMS, "13900000000"));
        assertThat(kept.timing(Medium.MAIL, NoticeKind.OWN_TASK)).isEqualTo(Timing.AT_ONCE);
        assertThat(house.bean(NoticesHouse.Written.class).entries).as("addresses stand in no journal")
                .containsExactly("KeepNoticeSettings: []", "KeepNoticeSettings: []");
    }

    @Test
    void a_flawed_address_is_refused_and_nothing_is_kept() {
        NoticeSettings settings = house.bean(NoticeSettings.class);

        for (String flawed : List.of("nobody", "a@b", "a@example.org, b@example.org", "a@example.org\nBcc: b@example.org")) {
            assertThatThrownBy(() -> settings.keep(DRAFTER, new NoticeSettings.Command("en", 7, Map.of(Medium.SMS, "13900000000", Medium.MAIL, flawed), Map.of())))
                    .as(flawed).isInstanceOf(AddressFlawed.class);
        }

        assertThat(settings.settings(DRAFTER).addresses()).isEmpty();
        assertThat(settings.settings(DRAFTER).language()).isEqualTo("zh");
        assertThat(house.bean(NoticesHouse.Written.class).entries).isEmpty();
    }

    @Test
    void old_notices_are_forgotten() {
        returned(1);
        house.bean(NoticeTidying.class).tidy();
        assertThat(mine.unread(DRAFTER)).isEqualTo(1);

        NoticesHouse.Hands clock = house.bean(NoticesHouse.Hands.class);
        clock.now = clock.now.plus(java.time.Duration.ofDays(401));
        house.bean(NoticeTidying.class).tidy();
        assertThat(mine.notices(DRAFTER, false, null, 10).items()).isEmpty();
    }

    private void returned(int times) {
        Object[] facts = new Object[times];
        java.util.Arrays.fill(facts, new SectionReviewed(person(60, 2, Role.DEPARTMENT_HEAD), 1, 11, false));
        house.announce(facts);
    }
}
