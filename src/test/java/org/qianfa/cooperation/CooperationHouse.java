package org.qianfa.cooperation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qianfa.drafting.HouseClock;
import org.qianfa.drafting.ReportView;
import org.qianfa.people.Directory;
import org.qianfa.people.FindPeople;
import org.qianfa.people.Person;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Fact;
import org.qianfa.shared.Grant;
import org.qianfa.shared.Journal;
import org.qianfa.shared.Role;
import org.qianfa.testing.FakeHouse;
import org.qianfa.testing.FakeReports;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A street (2) under its district (1), its people, one report (5) and its open steps. */
@TestConfiguration(proxyBeanMethods = false)
public class CooperationHouse {

    public static final long STREET = 2;
    public static final long REPORT = 5;
    public static final String CHECK = "task-check";

    public static final Actor OFFICE = actor(10, STREET, Role.OFFICE);
    public static final Actor COORDINATOR = actor(11, STREET, Role.COORDINATOR);
    public static final Actor DEPUTY = actor(12, STREET, Role.DEPUTY_LEADER);
    public static final Actor LEADER = actor(13, STREET, Role.FIRST_RESPONSIBLE);
    public static final Actor SECRECY = actor(14, STREET, Role.SECRECY_REVIEWER);
    public static final Actor STRANGER = actor(20, 3, Role.COORDINATOR);
    public static final Actor SUPERVISOR = actor(30, 1, Role.DISTRICT_SUPERVISOR);
    public static final List<Actor> PEOPLE = List.of(OFFICE, COORDINATOR, DEPUTY, LEADER, SECRECY, STRANGER, SUPERVISOR);

    public static Actor actor(long id, long unitId, Role role) {
        return new Actor(id, "p" + id, "人员" + id, unitId, null, Set.of(new Grant(role, unitId, null)));
    }

    @Bean
    HouseClock clock() {
        return new HouseClock();
    }

    @Bean
    Directory directory() {
        return new FakeHouse() {
            @Override
            public List<Person> holding(Role role, long unitId) {
                return PEOPLE.stream().filter(a -> a.holds(role, unitId)).map(a -> person(a.id())).toList();
            }
        };
    }

    @Bean
    FindPeople findPeople(Directory directory) {
        return (ids, wanted) -> new FindPeople.Found(ids.stream().map(directory::person)
                .map(one -> new FindPeople.Match(one.id(), one.displayName(), one.username(), List.of(), wanted.kept().contains(one.id()))).toList(), null, wanted);
    }

    @Bean
    FakeReports reports() {
        FakeReports reports = new FakeReports() {
            @Override
            public ReportView readable(Actor reader, long reportId) {
                return reader.id() == SUPERVISOR.id() ? report(reportId) : super.readable(reader, reportId);
            }
        };
        reports.add(REPORT, STREET, 2025, "云溪街道2025年法治政府建设年度报告");
        reports.add(6, 3, 2025, "松林街道2025年法治政府建设年度报告");
        return reports;
    }

    @Bean
    Steps steps() {
        return new Steps();
    }

    @Bean
    Notes notes(JdbcClient jdbc) {
        return notesOn(jdbc);
    }

    public static Notes notesOn(JdbcClient jdbc) {
        return new Notes(jdbc);
    }

    /** The open steps, as the workflow would tell of them. */
    public static class Steps implements OpenSteps {

        private final Map<String, Step> open = new LinkedHashMap<>();
        private final Map<String, Set<Long>> others = new LinkedHashMap<>();

        public void reset() {
            open.clear();
            others.clear();
            put(step(CHECK, "userTask_checkDocument", OFFICE, null, true));
        }

        public void put(Step step) {
            open.put(step.taskId(), step);
        }

        /** @param others who has or may have another step of its part */
        public void put(Step step, Set<Long> others) {
            put(step);
            this.others.put(step.taskId(), others);
        }

        public void end(String taskId) {
            open.remove(taskId);
        }

        public static Step step(String id, String key, Actor holder, String apart, boolean after) {
            return new Step(id, key, "report-" + REPORT, REPORT, null, holder == null ? null : holder.id(), apart, true, after);
        }

        @Override
        public Optional<Step> step(String taskId) {
            return Optional.ofNullable(open.get(taskId));
        }

        @Override
        public Optional<Step> locked(String taskId) {
            return step(taskId);
        }

        @Override
        public Set<Long> barred(String taskId) {
            return Stream.concat(step(taskId).map(Step::holderId).stream(), others.getOrDefault(taskId, Set.of()).stream()).collect(Collectors.toSet());
        }

        @Override
        public List<Step> ofReport(long reportId) {
            return open.values().stream().filter(step -> step.reportId() == reportId).toList();
        }
    }

    /** What was journalled and announced, and all rows of the module. */
    public static class Notes implements Journal {

        private static final List<String> TABLES = List.of("cooperation_signatory", "cooperation_countersign", "cooperation_question_entry",
                "cooperation_question", "cooperation_receipt", "cooperation_circulation");

        public final List<String> entries = new CopyOnWriteArrayList<>();
        public final List<Fact> facts = new CopyOnWriteArrayList<>();
        private final JdbcClient jdbc;

        Notes(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @Override
        public void record(Actor by, String action, Subject subject, String reason, String details) {
            entries.add(action + (reason == null ? "" : "：" + reason));
        }

        @EventListener
        void on(Fact fact) {
            facts.add(fact);
        }

        public void clear() {
            entries.clear();
            facts.clear();
            TABLES.forEach(table -> jdbc.sql("delete from " + table).update());
        }

        public List<Object> everything() {
            List<Object> all = new ArrayList<>(facts);
            all.addAll(entries);
            TABLES.forEach(table -> all.addAll(jdbc.sql("select * from " + table + " order by id").query().listOfRows()));
            return all;
        }
    }
}
