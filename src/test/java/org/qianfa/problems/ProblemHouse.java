package org.qianfa.problems;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.qianfa.cycle.ContentElement;
import org.qianfa.drafting.CoDrafting;
import org.qianfa.drafting.DraftView;
import org.qianfa.drafting.OpenDraft;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.Reports;
import org.qianfa.drafting.SaveDraft;
import org.qianfa.drafting.SectionState;
import org.qianfa.people.Directory;
import org.qianfa.people.Person;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Grant;
import org.qianfa.shared.Journal;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Role;
import org.qianfa.testing.FakeHouse;
import org.qianfa.testing.FakeReports;
import org.qianfa.testing.TestDatabase;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** The register of problems alone on a migrated database: street 2 with its people and report 5 of 2025. Today is 2 March 2026. */
final class ProblemHouse {

    static final long STREET = 2;
    static final long REPORT = 5;
    static final long CHAPTER = 52;
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final Actor COORDINATOR = actor(201, null, new Grant(Role.COORDINATOR, STREET, null));
    static final Actor DRAFTER = actor(206, 7L, new Grant(Role.DRAFTER, STREET, 7L));
    static final Actor OTHER_DRAFTER = actor(209, 8L, new Grant(Role.DRAFTER, STREET, 8L));
    static final Actor HEAD = actor(210, 7L, new Grant(Role.DEPARTMENT_HEAD, STREET, 7L));
    static final Actor STRANGER = actor(207, null, new Grant(Role.COORDINATOR, 3, null));
    static final Actor SUPERVISOR = actor(208, null, new Grant(Role.DISTRICT_SUPERVISOR, 1, null));
    static final Actor AUDITOR = actor(211, null, new Grant(Role.AUDITOR, 1, null));

    final List<String> entries = new ArrayList<>();
    final List<SaveDraft.Command> saved = new ArrayList<>();
    String shortcomings = "";
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    ProblemHouse(TestDatabase database) {
        DataSource source = database.shared();
        context.register(Transactions.class);
        context.registerBean(DataSource.class, () -> source);
        context.registerBean(PlatformTransactionManager.class, () -> new DataSourceTransactionManager(source));
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(source));
        context.registerBean(Directory.class, Staff::new);
        context.registerBean(Clock.class, () -> Clock.fixed(Instant.parse("2026-03-02T02:00:00Z"), ZoneId.of("Asia/Shanghai")));
        context.registerBean(Journal.class, () -> (by, action, subject, reason, details) -> entries.add(action));
        context.registerBean(Reports.class, Written::new);
        context.registerBean(Desk.class, () -> new Desk());
        context.scan("org.qianfa.problems.application", "org.qianfa.problems.persistence");
        context.refresh();
        for (String table : List.of("happening", "measure", "problem")) {
            bean(JdbcClient.class).sql("delete from problems_" + table).update();
        }
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    private static Actor actor(long id, Long department, Grant grant) {
        return new Actor(id, "u" + id, "人员" + id, grant.unitId(), department, Set.of(grant));
    }

    @Configuration(proxyBeanMethods = false)
    @EnableTransactionManagement
    static class Transactions {
    }

    private static final class Staff extends FakeHouse {

        private static final List<Actor> PEOPLE = List.of(COORDINATOR, DRAFTER, OTHER_DRAFTER, HEAD, STRANGER, SUPERVISOR);

        @Override
        public List<Person> holding(Role role, long unitId) {
            return PEOPLE.stream().filter(p -> p.holds(role, unitId)).map(p -> person(p.id())).toList();
        }
    }

    /** Three sections: shortcomings, last year's problems, plan. */
    private final class Written extends FakeReports {

        @Override
        public ReportView report(long reportId) {
            if (reportId != REPORT) {
                return super.report(reportId);
            }
            return new ReportView(REPORT, 1, STREET, 2025, "云溪街道2025年度法治政府建设年度报告", ReportPhase.DRAFTING, null,
                    List.of(section(51, "一、存在的不足和原因", ContentElement.SHORTCOMINGS_AND_CAUSES, shortcomings),
                            section(CHAPTER, "二、2024年度存在问题改进情况", ContentElement.OTHER, ""),
                            section(53, "三、下一年度主要安排", ContentElement.NEXT_YEAR_PLAN, "三、下一年度主要安排\n一是加强普法。")));
        }

        private static SectionView section(long id, String heading, ContentElement element, String text) {
            return new SectionView(id, REPORT, (int) id - 51, 1, heading, element, 7, DRAFTER.id(), SectionState.DRAFTING, null, text, null, 0, null);
        }
    }

    /** Drafts of the chapter on last year's problems, which {@link #DRAFTER} writes. */
    private final class Desk implements CoDrafting, OpenDraft, SaveDraft {

        @Override
        public DraftView openDraft(Actor by, long sectionId) {
            if (!mayWrite(by, sectionId)) {
                throw new NotPermitted("somebody else's work");
            }
            String text = saved.isEmpty() ? "二、2024年度存在问题改进情况\n" : saved.get(saved.size() - 1).text();
            return new DraftView(sectionId, text, 0, new DraftView.Stamp(0, saved.size()), null, true);
        }

        @Override
        public DraftView saveDraft(Actor by, Command command) {
            saved.add(command);
            return openDraft(by, command.sectionId());
        }

        @Override
        public boolean mayWrite(Actor by, long sectionId) {
            return by.id() == DRAFTER.id() && sectionId != 53;
        }

        @Override
        public boolean handsIn(Actor by, long sectionId) {
            return mayWrite(by, sectionId);
        }

        @Override
        public List<CoDrafterView> ofSection(Actor reader, long sectionId) {
            return List.of();
        }

        @Override
        public List<Person> candidates(Actor by, long sectionId) {
            return List.of();
        }

        @Override
        public List<SectionView> openTo(Actor by) {
            return List.of();
        }
    }
}
