package org.qianfa.figures;

import java.math.BigDecimal;
import java.util.List;
import org.qianfa.shared.Actor;

/** Compares this year's figures with last year's, over all units a person may read. */
public interface CompareFigures {

    Page compare(Actor reader, Query query);

    /**
     * @param unitId {@code null} for all @param year {@code null} for the newest there is
     * @param page   from 0 @param size from 1 to 100
     */
    record Query(Long unitId, Integer year, Order order, int page, int size) {

        public Query {
            page = Math.max(0, Math.min(page, 10_000));
            size = Math.max(1, Math.min(size, 100));
        }
    }

    /** What comes first. Figures that cannot be compared come last. */
    enum Order {
        RISE, FALL, NAME
    }

    /** @param year the year shown, {@code null} if there is no ledger at all */
    record Page(Integer year, List<Row> rows, boolean more) {
    }

    /** @param rate relative change, 0.12 for 12 %; {@code null} if it cannot be said */
    record Row(long figureId, long reportId, long unitId, String unitName, String name, String unit, BigDecimal value,
               BigDecimal lastYear, BigDecimal rate, FigureState state) {
    }
}
