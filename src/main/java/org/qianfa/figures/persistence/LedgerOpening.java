package org.qianfa.figures.persistence;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the ledger of a report. In a transaction of its own: two people may open it at the same moment, and the failure
 * of the one who comes second must not spoil what that person is doing.
 */
@Repository
public class LedgerOpening {

    private final JdbcClient jdbc;

    LedgerOpening(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws org.springframework.dao.DuplicateKeyException if it is open already */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void open(long reportId, long unitId, int year) {
        jdbc.sql("""
                insert into figures_ledger (report_id, unit_id, ledger_year, collecting, last_number)
                values (:report, :unit, :year, false, 0)""")
                .param("report", reportId).param("unit", unitId).param("year", year).update();
    }
}
