package org.qianfa.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.qianfa.QianfaApplication;
import org.qianfa.testing.TestDatabase;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.util.FileSystemUtils;

/**
 * The whole product on one database of its own, on the day the rows are made for and with nothing going on beside; and a
 * second engine on the same tables, with authorisation, which is asked for comparison.
 */
final class ReadSideHouse implements AutoCloseable {

    /** Where a filled database is kept for the next run, for whoever tries one query again and again; else it is thrown away. */
    private static final String KEPT = System.getProperty("qianfa.bench.folder");

    private final Path folder;
    private final EmbeddedPostgres server;
    private final ConfigurableApplicationContext context;
    private final ProcessEngine engine;

    private ReadSideHouse(TestDatabase database, Path folder) throws IOException {
        this.folder = folder;
        // Filling need not survive a failure of power.
        server = database == TestDatabase.H2 ? null : EmbeddedPostgres.builder().setDataDirectory(folder.resolve("data")).setCleanDataDirectory(KEPT == null)
                .setServerConfig("shared_buffers", "1GB").setServerConfig("max_wal_size", "8GB").setServerConfig("checkpoint_timeout", "1h")
                .setServerConfig("fsync", "off").start();
        context = new SpringApplicationBuilder(QianfaApplication.class).initializers(ReadSideHouse::onTheDay).run(
                "--spring.datasource.url=" + (server == null ? "jdbc:h2:file:" + folder.resolve("bench") + ";WRITE_DELAY=0"
                        : server.getJdbcUrl("postgres", "postgres")),
                "--spring.datasource.username=" + (server == null ? "sa" : "postgres"), "--spring.datasource.hikari.maximum-pool-size=4",
                "--server.port=0", "--logging.level.root=warn", "--spring.main.banner-mode=off", "--camunda.bpm.job-execution.enabled=false",
                "--qianfa.cockpit.forecast-every=PT0S", "--qianfa.publication.read-back-every=PT0S", "--qianfa.notices.send-every=PT0S",
                "--qianfa.notices.live-every=PT0S");
        engine = engine(bean(DataSource.class));
    }

    private static void onTheDay(ConfigurableApplicationContext context) {
        ((GenericApplicationContext) context).registerBean("benchClock", Clock.class,
                () -> Clock.fixed(ReadSideRows.NOW, ZoneId.of("Asia/Shanghai")), bean -> bean.setPrimary(true));
    }

    private static ProcessEngine engine(DataSource source) {
        StandaloneProcessEngineConfiguration settings = new StandaloneProcessEngineConfiguration();
        settings.setProcessEngineName("peer");
        settings.setDataSource(source);
        settings.setHistory("full");
        settings.setAuthorizationEnabled(true);
        settings.setJobExecutorActivate(false);
        settings.setEnforceHistoryTimeToLive(false);
        settings.setCmmnEnabled(false);
        settings.setStandaloneTasksEnabled(false);
        return settings.buildProcessEngine();
    }

    static ReadSideHouse filled(TestDatabase database, int tasks, int events) throws IOException {
        ReadSideHouse house = new ReadSideHouse(database, KEPT == null ? Files.createTempDirectory("qianfa-read-side")
                : Files.createDirectories(Path.of(KEPT, database + "-" + tasks)));
        Path filled = house.folder.resolve("filled");
        if (!Files.exists(filled)) {
            house.fill(database, tasks, events);
            Files.createFile(filled);
        }
        return house;
    }

    /** On a connection that checks no references: the rows are made to fit. */
    private void fill(TestDatabase database, int tasks, int events) {
        bean(RepositoryService.class).createDeployment().addModelInstance("bench.bpmn",
                Bpmn.createExecutableProcess("bench").startEvent().userTask("task").endEvent().done()).deploy();
        try (SingleConnectionDataSource source = new SingleConnectionDataSource(context.getEnvironment().getProperty("spring.datasource.url"),
                context.getEnvironment().getProperty("spring.datasource.username"), "", true)) {
            ReadSideSql sql = new ReadSideSql(database, JdbcClient.create(source));
            sql.run(database == TestDatabase.H2 ? "set referential_integrity false" : "set session_replication_role = replica");
            new ReadSideRows(sql).fill(tasks, events);
            new ReadSideYears(sql).fill(events);
            if (database == TestDatabase.H2) {
                sql.run("set referential_integrity true");
            }
            sql.run(database == TestDatabase.H2 ? "analyze" : "vacuum analyze");
        }
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    ConfigurableApplicationContext context() {
        return context;
    }

    ProcessEngine engine() {
        return engine;
    }

    @Override
    public void close() throws IOException {
        engine.close();
        context.close();
        if (server != null) {
            server.close();
        }
        if (KEPT == null) {
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}
