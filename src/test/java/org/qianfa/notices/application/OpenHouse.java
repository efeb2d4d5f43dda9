package org.qianfa.notices.application;

import static org.qianfa.testing.Tasks.person;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.qianfa.notices.Medium;
import org.qianfa.notices.MyNotices;
import org.qianfa.notices.MyNotices.Notice;
import org.qianfa.notices.NoticeKind;
import org.qianfa.notices.NoticeSettings;
import org.qianfa.notices.Timing;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.testing.FakeReports;
import org.qianfa.testing.TestDatabase;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.jdbc.JdbcTestUtils;
import org.springframework.transaction.support.TransactionTemplate;

/** The notices of a street (unit 2, report 1) as a test uses them: empty at the start. */
final class OpenHouse implements AutoCloseable {

    static final String REPORT = "云溪街道2025年法治政府建设年度报告";

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    OpenHouse(TestDatabase database) {
        context.registerBean(DataSource.class, database::shared);
        context.register(NoticesHouse.class);
        context.refresh();
        JdbcTestUtils.deleteFromTables(new JdbcTemplate(database.shared()), "notices_line", "notices_letter", "notices_choice",
                "notices_address", "notices_person", "notices_notice", "notices_task");
        bean(FakeReports.class).add(1, 2, 2025, REPORT);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    NoticesHouse.Carrier carrier(Medium medium) {
        return context.getBeansOfType(NoticesHouse.Carrier.class).values().stream().filter(c -> c.medium() == medium).findFirst().orElseThrow();
    }

    void holding(String pool, Long... people) {
        bean(NoticesHouse.Holders.class).holders.put(pool, List.of(people));
    }

    /** One after the other, in one transaction. */
    void announce(Object... events) {
        bean(TransactionTemplate.class).executeWithoutResult(status -> {
            for (Object event : events) {
                context.publishEvent(event);
            }
        });
    }

    void publishWithoutTransaction(Object event) {
        context.publishEvent(event);
    }

    List<Notice> notices(long person) {
        return bean(MyNotices.class).notices(person(person, 2), false, null, 100).items();
    }

    List<Notice> unread(long person) {
        return bean(MyNotices.class).notices(person(person, 2), true, null, 100).items();
    }

    void wishes(Actor person, Medium medium, String address, Map<NoticeKind, Timing> timings) throws Refusal {
        bean(NoticeSettings.class).keep(person, new NoticeSettings.Command("zh", 17, Map.of(medium, address), Map.of(medium, timings)));
    }

    @Override
    public void close() {
        context.close();
    }
}
