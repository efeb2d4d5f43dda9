package org.qianfa.registers;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.qianfa.calendar.WorkingDays;
import org.qianfa.people.Directory;
import org.qianfa.people.Person;
import org.qianfa.review.ConferenceView;
import org.qianfa.review.Conferences;
import org.qianfa.review.MatterRecords;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Grant;
import org.qianfa.shared.Journal;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.Role;
import org.qianfa.testing.FakeHouse;
import org.qianfa.testing.TestDatabase;
import org.qianfa.workdays.WorkingCalendar;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** The registers alone on a migrated database: street 2 with its people, street 3, district 1. Today is 2 March 2026. */
public final class RegisterHouse {

    public static final long STREET = 2;
    static final long OTHER_STREET = 3;
    public static final Actor COORDINATOR = actor(201, new Grant(Role.COORDINATOR, STREET, null));
    static final Actor REVIEWER = actor(202, new Grant(Role.LEGALITY_REVIEWER, STREET, null));
    static final Actor APPROVER = actor(203, new Grant(Role.LEGALITY_APPROVER, STREET, null));
    static final Actor ADVISER = actor(204, new Grant(Role.LEGAL_ADVISER, STREET, null));
    static final Actor OTHER_ADVISER = actor(205, new Grant(Role.LEGAL_ADVISER, STREET, null));
    static final Actor DRAFTER = actor(206, new Grant(Role.DRAFTER, STREET, 7L));
    static final Actor STRANGER = actor(207, new Grant(Role.COORDINATOR, OTHER_STREET, null));
    static final Actor SUPERVISOR = actor(208, new Grant(Role.DISTRICT_SUPERVISOR, 1, null));

    final List<String> entries = new ArrayList<>();
    final Map<Long, MatterRecords.MatterRecord> matters = new TreeMap<>();
    final List<ConferenceView> held = new ArrayList<>();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    public RegisterHouse(TestDatabase database) {
        DataSource source = database.shared();
        context.register(Transactions.class);
        context.registerBean(DataSource.class, () -> source);
        context.registerBean(PlatformTransactionManager.class, () -> new DataSourceTransactionManager(source));
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(source));
        context.registerBean(NamedParameterJdbcTemplate.class, () -> new NamedParameterJdbcTemplate(source));
        context.registerBean(Directory.class, Staff::new);
        context.registerBean(WorkingCalendar.class, () -> unit -> WorkingDays.shipped());
        context.registerBean(Clock.class, () -> Clock.fixed(Instant.parse("2026-03-02T02:00:00Z"), ZoneId.of("Asia/Shanghai")));
        context.registerBean(Journal.class, () -> (by, action, subject, reason, details) -> entries.add(action));
        context.registerBean(MatterRecords.class, Records::new);
        context.registerBean(Conferences.class, Minutes::new);
        context.scan("org.qianfa.registers.application", "org.qianfa.registers.persistence");
        context.refresh();
        for (String table : List.of("review_adviser", "review", "import", "consultation", "conference", "training", "qualification", "firm_score", "firm")) {
            bean(JdbcClient.class).sql("delete from registers_" + table).update();
        }
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    void announce(Object fact) {
        context.publishEvent(fact);
    }

    static Actor actor(long id, Grant... grants) {
        return new Actor(id, "u" + id, "人员" + id, grants[0].unitId(), null, Set.of(grants));
    }

    @Configuration(proxyBeanMethods = false)
    @EnableTransactionManagement
    static class Transactions {
    }

    private static final class Staff extends FakeHouse {

        private static final List<Actor> PEOPLE = List.of(COORDINATOR, REVIEWER, APPROVER, ADVISER, OTHER_ADVISER, DRAFTER, STRANGER, SUPERVISOR);

        @Override
        public List<Person> holding(Role role, long unitId) {
            return PEOPLE.stream().filter(p -> p.holds(role, unitId)).map(p -> person(p.id())).toList();
        }
    }

    private final class Records implements MatterRecords {

        @Override
        public MatterRecord record(long matterId) {
            if (!matters.containsKey(matterId)) {
                throw new NotFound("matter", matterId);
            }
            return matters.get(matterId);
        }

        @Override
        public List<Long> ofReport(long reportId) {
            return matters.values().stream().map(MatterRecord::matter).filter(m -> Long.valueOf(reportId).equals(m.reportId())).map(m -> m.id()).toList();
        }

        @Override
        public List<Long> all() {
            return List.copyOf(matters.keySet());
        }
    }

    private final class Minutes implements Conferences {

        @Override
        public List<ConferenceView> ofMatter(Actor reader, long matterId) {
            return held(matterId);
        }

        @Override
        public ConferenceView conference(Actor reader, long conferenceId) {
            throw new NotFound("conference", conferenceId);
        }

        @Override
        public List<ConferenceView> held(long matterId) {
            return held.stream().filter(c -> c.matterId() == matterId).toList();
        }
    }
}
