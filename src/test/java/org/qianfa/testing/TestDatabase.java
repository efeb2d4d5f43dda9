package org.qianfa.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Databases with all migrations, one of each kind the product runs on. */
public enum TestDatabase {
    H2 {
        @Override
        DataSource empty() {
            return new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
        }
    },
    POSTGRESQL {
        @Override
        DataSource empty() {
            String name = "t" + UUID.randomUUID().toString().replace("-", "");
            try (SingleConnectionDataSource admin = new SingleConnectionDataSource(
                    Server.RUNNING.getJdbcUrl("postgres", "postgres"), true)) {
                admin.getConnection().createStatement().execute("create database " + name);
                return new DriverManagerDataSource(Server.RUNNING.getJdbcUrl("postgres", name));
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    };

    abstract DataSource empty();

    private DataSource shared;

    /** One database for all tests of the run; they empty the tables they use. */
    public synchronized DataSource shared() {
        if (shared == null) {
            shared = migrated();
        }
        return shared;
    }

    /** A database of its own with the migrations up to this version, as somebody may have it who has not updated since. */
    public DataSource asOf(String version) {
        DataSource database = empty();
        flyway(database).target(version).load().migrate();
        return database;
    }

    /** Does with it what the product does when it starts. */
    public void takeOn(DataSource database) {
        flyway(database).load().migrate();
    }

    private DataSource migrated() {
        DataSource database = empty();
        takeOn(database);
        return database;
    }

    private FluentConfiguration flyway(DataSource database) {
        return Flyway.configure().dataSource(database).locations("classpath:db/migration", "classpath:db/vendor/" + name().toLowerCase());
    }

    /** One server for all tests of the run; it stops with the virtual machine. */
    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
