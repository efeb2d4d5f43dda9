package org.qianfa.signoff.persistence;

import org.qianfa.signoff.NumberTemplateFlawed.Template;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The last number given, by unit, kind and year. A number is taken in the transaction that uses it: others wait until that one
 * ends, and get the same number if it fails, so that there are neither two of one number nor gaps.
 */
@Repository
public class NumberCounters {

    private static final String OF = " where unit_id = ? and kind = ? and counted_year = ?";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate apart;

    NumberCounters(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** @param given the highest number known to be given, by whatever means */
    @Transactional(propagation = Propagation.MANDATORY)
    public int take(long unitId, Template kind, int year, int given) {
        if (!advance(unitId, kind, year, given)) {
            begin(unitId, kind, year);
            advance(unitId, kind, year, given);
        }
        return jdbc.queryForObject("select last_given from signoff_counter" + OF, Integer.class, unitId, kind.name(), year);
    }

    private boolean advance(long unitId, Template kind, int year, int given) {
        return jdbc.update("update signoff_counter set last_given = greatest(last_given, ?) + 1, last_used = greatest(last_given, ?) + 1" + OF,
                given, given, unitId, kind.name(), year) == 1;
    }

    /** The number before the one that comes next, 0 at the beginning. */
    public int lastGiven(long unitId, Template kind, int year) {
        return read("last_given", unitId, kind, year);
    }

    /** The highest that was taken, 0 before the first. */
    public int lastUsed(long unitId, Template kind, int year) {
        return read("last_used", unitId, kind, year);
    }

    /** Lets this number come next, unless it or a higher one was taken. @return whether it does */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean set(long unitId, Template kind, int year, int next) {
        String set = "update signoff_counter set last_given = ?" + OF + " and last_used < ?";
        if (jdbc.update(set, next - 1, unitId, kind.name(), year, next) == 1) {
            return true;
        }
        begin(unitId, kind, year);
        return jdbc.update(set, next - 1, unitId, kind.name(), year, next) == 1;
    }

    private int read(String column, long unitId, Template kind, int year) {
        return jdbc.queryForList("select " + column + " from signoff_counter" + OF, Integer.class, unitId, kind.name(), year).stream().findFirst().orElse(0);
    }

    /** Apart, since an attempt that fails would spoil the transaction that needs the number. */
    private void begin(long unitId, Template kind, int year) {
        try {
            apart.executeWithoutResult(status -> jdbc.update("insert into signoff_counter (unit_id, kind, counted_year, last_given) values (?, ?, ?, 0)",
                    unitId, kind.name(), year));
        } catch (DuplicateKeyException begunMeanwhile) {
            // What was wanted is there.
        }
    }
}
