package org.qianfa.cockpit.persistence;

import static org.qianfa.cockpit.persistence.Columns.instant;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.qianfa.cockpit.WatchHealth.Database;
import org.qianfa.cockpit.WatchHealth.Forecasting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Repository;

/** Asks the database who it is and how it is. */
@Repository
public class DatabaseProbe {

    private final JdbcClient jdbc;
    private final DataSource database;

    DatabaseProbe(JdbcClient jdbc, DataSource database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    public Database database() {
        long begun = System.nanoTime();
        jdbc.sql("select count(*) from cockpit_report").query(Long.class).single();
        long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        return new Database(product(), took, migrated());
    }

    public Forecasting forecasts() {
        return jdbc.sql("select (select count(distinct report_id) from cockpit_forecast_due) as waiting, max(made_at) as newest from cockpit_forecast")
                .query((rs, n) -> new Forecasting(rs.getLong("waiting"), instant(rs, "newest"))).single();
    }

    private String migrated() {
        return jdbc.sql("""
                select "version" from "flyway_schema_history" where "success" = true and "version" is not null
                order by "installed_rank" desc fetch first 1 row only""").query(String.class).optional().orElse("");
    }

    private String product() {
        Connection connection = DataSourceUtils.getConnection(database);
        try {
            DatabaseMetaData about = connection.getMetaData();
            return about.getDatabaseProductName() + " " + about.getDatabaseProductVersion();
        } catch (SQLException e) {
            throw new IllegalStateException("the database does not say who it is", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }
}
