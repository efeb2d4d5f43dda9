package org.qianfa.testing;

import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import javax.sql.DataSource;
import org.qianfa.people.Department;
import org.qianfa.people.Directory;
import org.qianfa.people.Person;
import org.qianfa.people.Unit;
import org.qianfa.people.UnitKind;
import org.qianfa.review.OpinionLedger;
import org.qianfa.review.OpinionView;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Fact;
import org.qianfa.shared.Grant;
import org.qianfa.shared.Journal;
import org.qianfa.shared.Role;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.event.EventListener;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** Sign-off and publication with their real tables; the modules below are fakes. The data source is registered by the test. */
@TestConfiguration(proxyBeanMethods = false)
@EnableTransactionManagement
@EnableJpaRepositories({"org.qianfa.signoff.persistence", "org.qianfa.publication.persistence"})
@ComponentScan({"org.qianfa.signoff.application", "org.qianfa.publication.application"})
public class SignoffHouse {

    public static final Instant NOW = Instant.parse("2026-02-10T02:00:00Z");

    public static Actor person(long id, Role... roles) {
        return personOf(OneReport.UNIT, id, roles);
    }

    public static Actor personOf(long unitId, long id, Role... roles) {
        Set<Grant> grants = new java.util.HashSet<>();
        for (Role role : roles) {
            grants.add(new Grant(role, unitId, role.departmental() ? 7L : null));
        }
        return new Actor(id, "p" + id, "人员" + id, unitId, null, grants);
    }

    @Bean
    static LocalContainerEntityManagerFactoryBean entityManagerFactory(DataSource dataSource) {
        LocalContainerEntityManagerFactoryBean factory = new LocalContainerEntityManagerFactoryBean();
        factory.setDataSource(dataSource);
        factory.setPackagesToScan("org.qianfa.signoff.domain", "org.qianfa.publication.domain");
        factory.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
        Properties settings = new Properties();
        settings.put("hibernate.hbm2ddl.auto", "validate");
        settings.put("hibernate.jdbc.time_zone", "UTC");
        settings.put("hibernate.physical_naming_strategy", "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl");
        factory.setJpaProperties(settings);
        return factory;
    }

    @Bean
    PlatformTransactionManager transactionManager(EntityManagerFactory factory) {
        return new JpaTransactionManager(factory);
    }

    @Bean
    JdbcTemplate jdbc(DataSource dataSource) {
        return new JdbcTemplate(dataSource);
    }

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"));
    }

    @Bean
    OneReport report() {
        return new OneReport();
    }

    @Bean
    Ledger ledger() {
        return new Ledger();
    }

    @Bean
    Heard heard() {
        return new Heard();
    }

    @Bean
    Directory directory() {
        return new OneUnit();
    }

    /** Facts announced and entries journalled. */
    public static class Heard implements Journal {

        public final List<Fact> facts = new ArrayList<>();
        public final List<String> journal = new ArrayList<>();

        @EventListener
        void on(Fact fact) {
            facts.add(fact);
        }

        @Override
        public void record(Actor by, String action, Subject subject, String reason, String details) {
            journal.add(action);
        }

        public void clear() {
            facts.clear();
            journal.clear();
        }
    }

    /** A ledger of legal opinions, set by the test. */
    public static class Ledger implements OpinionLedger {

        public List<OpinionView> opinions = List.of();

        public static OpinionView opinion(long id, String answer, String settlement) {
            return new OpinionView(id, 8, OneReport.ID, 52, "采纳48条", "WORDING", "数字与附表不一致。", "", "", 31, answer, "以台账为准。",
                    null, settlement, "请核对。");
        }

        @Override
        public List<OpinionView> opinions(long reportId) {
            return opinions;
        }

        @Override
        public List<OpinionView> replied(long reportId) {
            return opinions;
        }

        @Override
        public List<OpinionView> unsettled(long reportId) {
            return opinions.stream().filter(o -> o.settlement() == null).toList();
        }

        @Override
        public List<Long> advisers(long reportId) {
            return List.of(31L);
        }
    }

    /** Unit 3, a street of unit 1, whose chief is person 90. */
    private static final class OneUnit implements Directory {

        @Override
        public Unit unit(long unitId) {
            return new Unit(unitId, "云溪街道", "云溪街道办事处", UnitKind.STREET, 1L, "云街", "11000000MB0000000X", "1100000001");
        }

        @Override
        public List<Unit> units(Collection<Long> unitIds) {
            return unitIds.stream().map(this::unit).toList();
        }

        @Override
        public List<Unit> unitsBelow(long parentId) {
            return List.of(unit(OneReport.UNIT));
        }

        @Override
        public Department department(long departmentId) {
            return new Department(departmentId, OneReport.UNIT, "法治办");
        }

        @Override
        public List<Department> departments(long unitId) {
            return List.of(department(7));
        }

        @Override
        public Person person(long personId) {
            return new Person(personId, "p" + personId, "人员" + personId, OneReport.UNIT, null);
        }

        @Override
        public Map<Long, Person> persons(Collection<Long> personIds) {
            return personIds.stream().distinct().collect(java.util.stream.Collectors.toMap(id -> id, this::person));
        }

        @Override
        public List<Person> holding(Role role, long unitId) {
            return role == Role.FIRST_RESPONSIBLE ? List.of(person(90)) : List.of();
        }

        @Override
        public List<Person> holdingInDepartment(Role role, long departmentId) {
            return List.of();
        }
    }
}
