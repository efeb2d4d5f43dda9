package org.qianfa.cycle.persistence;

import java.util.Collection;
import java.util.List;
import org.qianfa.cycle.domain.Cycle;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The opened years. */
public interface OpenedCycles extends JpaRepository<Cycle, Long> {

    /** Cycles these units own or take part in, newest first. */
    @Query("""
        select new org.qianfa.cycle.persistence.OpenedCycles$Row(c.id, c.year, c.ownerUnitId, size(c.participations), c.closedAt is not null)
        from Cycle c
        where c.id < :before and (c.ownerUnitId in :units
            or exists (select 1 from Cycle d join d.participations p where d.id = c.id and key(p) in :units))
        order by c.id desc
        """)
    List<Row> ofUnits(Collection<Long> units, long before, Limit limit);

    /** All cycles, newest first. */
    @Query("""
        select new org.qianfa.cycle.persistence.OpenedCycles$Row(c.id, c.year, c.ownerUnitId, size(c.participations), c.closedAt is not null)
        from Cycle c where c.id < :before order by c.id desc
        """)
    List<Row> all(long before, Limit limit);

    /** Which of these units already take part in that year. */
    @Query("select key(p) from Cycle c join c.participations p where c.year = :year and key(p) in :units")
    List<Long> takingPart(int year, Collection<Long> units);

    /** A line of a list. */
    record Row(long id, int year, long ownerUnitId, int unitCount, boolean closed) {
    }
}
