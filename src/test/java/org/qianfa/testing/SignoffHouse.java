package org.qianfa.testing;

import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import javax.sql.DataSource;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Grant;
import org.qianfa.shared.Role;
import org.qianfa.signoff.SignoffFakes;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
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
@Import(SignoffFakes.class)
@EnableJpaRepositories({"org.qianfa.signoff.persistence", "org.qianfa.publication.persistence"})
@ComponentScan(basePackages = {"org.qianfa.signoff.application", "org.qianfa.signoff.persistence", "org.qianfa.publication.application",
    "org.qianfa.publication.persistence"}, excludeFilters = @ComponentScan.Filter(TestConfiguration.class))
public class SignoffHouse {

    public static final Instant NOW = Instant.parse("2026-02-10T02:00:00Z");

    public static Actor person(long id, Role... roles) {
        return personOf(OneReport.UNIT, id, roles);
    }

    public static Actor personOf(long unitId, long id, Role... roles) {
        Set<Grant> grants = new HashSet<>();
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
}
