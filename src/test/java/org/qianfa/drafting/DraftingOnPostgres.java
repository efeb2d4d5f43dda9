package org.qianfa.drafting;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** Like {@link DraftingTest}, on a PostgreSQL that all such tests share: what holds on H2 holds there. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DraftingTest
@Import(DraftingOnPostgres.Database.class)
@interface DraftingOnPostgres {

    /** Starts and stops with the application. */
    @TestConfiguration(proxyBeanMethods = false)
    class Database {

        @Bean(destroyMethod = "close")
        EmbeddedPostgres postgres() throws IOException {
            return EmbeddedPostgres.start();
        }

        @Bean
        DynamicPropertyRegistrar address(EmbeddedPostgres postgres) {
            return properties -> {
                properties.add("spring.datasource.url", () -> postgres.getJdbcUrl("postgres", "postgres"));
                properties.add("spring.datasource.username", () -> "postgres");
            };
        }
    }
}
