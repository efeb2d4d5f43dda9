package org.qianfa.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.flywaydb.core.Flyway;
import org.qianfa.testing.TestDatabase;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** The engine, our tables and the queries on one database of its own, which goes when it is closed. */
final class ReadSideHouse implements AutoCloseable {

    private final Path folder = Files.createTempDirectory("qianfa-read-side");
    private final EmbeddedPostgres server;
    private final HikariDataSource pool;
    private final ProcessEngine engine;
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    private ReadSideHouse(TestDatabase database) throws IOException {
        // Nothing is written while it is measured, and filling need not survive a failure of power.
        server = database == TestDatabase.H2 ? null : EmbeddedPostgres.builder().setDataDirectory(folder.resolve("data"))
                .setServerConfig("shared_buffers", "1GB").setServerConfig("max_wal_size", "8GB").setServerConfig("fsync", "off").start();
        HikariConfig settings = new HikariConfig();
        settings.setJdbcUrl(server == null ? "jdbc:h2:file:" + folder.resolve("bench") + ";WRITE_DELAY=0" : server.getJdbcUrl("postgres", "postgres"));
        settings.setUsername(server == null ? "sa" : "postgres");
        settings.setMaximumPoolSize(4);
        pool = new HikariDataSource(settings);
        engine = engine(pool);
        Flyway.configure().dataSource(pool).baselineOnMigrate(true).baselineVersion("0")
                .locations("classpath:db/migration", "classpath:db/vendor/" + database.name().toLowerCase()).load().migrate();
        context.registerBean(DataSource.class, () -> pool);
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(pool));
        context.scan("org.qianfa.inbox.persistence");
        context.refresh();
    }

    private static ProcessEngine engine(DataSource source) {
        StandaloneProcessEngineConfiguration settings = new StandaloneProcessEngineConfiguration();
        settings.setDataSource(source);
        settings.setDatabaseSchemaUpdate("true");
        settings.setAuthorizationEnabled(true);
        settings.setJobExecutorActivate(false);
        settings.setEnforceHistoryTimeToLive(false);
        settings.setCmmnEnabled(false);
        settings.setStandaloneTasksEnabled(false);
        return settings.buildProcessEngine();
    }

    static ReadSideHouse filled(TestDatabase database, int tasks, int events) throws IOException {
        ReadSideHouse house = new ReadSideHouse(database);
        house.engine.getRepositoryService().createDeployment().addModelInstance("bench.bpmn",
                Bpmn.createExecutableProcess("bench").startEvent().userTask("task").endEvent().done()).deploy();
        JdbcClient jdbc = house.bean(JdbcClient.class);
        String definition = jdbc.sql("select id_ from act_re_procdef").query(String.class).single();
        new ReadSideRows(database, jdbc, definition).fill(tasks, events);
        jdbc.sql(database == TestDatabase.H2 ? "analyze" : "vacuum analyze").update();
        return house;
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    ProcessEngine engine() {
        return engine;
    }

    @Override
    public void close() throws IOException {
        context.close();
        engine.close();
        pool.close();
        if (server != null) {
            server.close();
        }
        FileSystemUtils.deleteRecursively(folder);
    }
}
