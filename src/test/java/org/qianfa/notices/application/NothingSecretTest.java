package org.qianfa.notices.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qianfa.testing.Tasks.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qianfa.notices.Medium;
import org.qianfa.notices.MovedDate;
import org.qianfa.notices.NoticeKind;
import org.qianfa.notices.NoticeSettings;
import org.qianfa.notices.SendLetters;
import org.qianfa.notices.Timing;
import org.qianfa.notices.channel.Message;
import org.qianfa.notices.domain.News;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.qianfa.testing.TestDatabase;
import org.springframework.transaction.support.TransactionTemplate;

/** What leaves the house by any medium, about anything there is to tell, in both languages. */
class NothingSecretTest {

    private static final Actor READER = person(70, 2, Role.DRAFTER);
    private static final String MATTER = "与甲公司的征收补偿协议";
    private static final String PLACE = "信访积案一节";

    private OpenHouse house;

    @BeforeEach
    void open() {
        house = new OpenHouse(TestDatabase.H2);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void no_message_says_what_a_matter_or_a_section_is_about(String language) throws Refusal {
        List<News> all = new ArrayList<>();
        Stream.of(NoticeKind.values()).forEach(kind -> all.add(news(kind, "notices.about.section", false)));
        abouts().forEach(about -> all.add(news(NoticeKind.RETURNED, about, false)));
        all.add(news(NoticeKind.DATE_MOVED, "notices.dateMoved", false).dated(new MovedDate("userTask_giveOpinion", LocalDate.of(2026, 2, 10), LocalDate.of(2026, 2, 12))));

        List<Message> sent = told(language, all);

        assertThat(sent).hasSize(all.size() * 2).allSatisfy(message -> assertThat(message.text() + message.body() + message.subject())
                .doesNotContain(MATTER, PLACE, "甲公司", "信访").doesNotContain("{", "??"));
    }

    @Test
    void a_report_is_named_and_nothing_of_its_sections() throws Refusal {
        List<Message> sent = told("zh", abouts().map(about -> new News(NoticeKind.RETURNED, about, OpenHouse.REPORT, PLACE, "/reports/1", true, null)).toList());

        assertThat(sent).allSatisfy(message -> assertThat(message.text()).contains(OpenHouse.REPORT).doesNotContain(PLACE));
    }

    private static News news(NoticeKind kind, String about, boolean ofReport) {
        return new News(kind, about, MATTER, PLACE, "/matters/5?open=8", ofReport, null);
    }

    /** Everything there is to tell. */
    private static Stream<String> abouts() {
        Set<String> notices = ResourceBundle.getBundle("messages.notices", Locale.ROOT).keySet();
        Set<String> tasks = ResourceBundle.getBundle("messages.workflow", Locale.ROOT).keySet();
        return Stream.concat(notices.stream().filter(key -> key.startsWith("notices.about.")), tasks.stream().filter(key -> key.startsWith("task.userTask_")))
                .sorted();
    }

    private List<Message> told(String language, List<News> all) throws Refusal {
        Map<NoticeKind, Timing> atOnce = new EnumMap<>(NoticeKind.class);
        Stream.of(NoticeKind.values()).forEach(kind -> atOnce.put(kind, Timing.AT_ONCE));
        house.bean(NoticeSettings.class).keep(READER, new NoticeSettings.Command(language, 9,
                Map.of(Medium.MAIL, "reader@example.org", Medium.SMS, "13800000000"), Map.of(Medium.MAIL, atOnce, Medium.SMS, atOnce)));
        house.bean(TransactionTemplate.class).executeWithoutResult(status -> all.forEach(news -> house.bean(NoticeDesk.class).tell(Set.of(READER.id()), news)));
        int sent = 1;
        while (sent > 0) {
            sent = house.bean(SendLetters.class).sendLetters();
        }
        return Stream.of(Medium.MAIL, Medium.SMS).flatMap(medium -> house.carrier(medium).taken.stream()).toList();
    }
}
