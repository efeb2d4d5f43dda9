package org.qianfa.figures.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.qianfa.figures.FigureState;
import org.qianfa.figures.domain.Figure;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The figures kept. Those removed are in none of the lists but {@link #removed}. */
public interface Figures extends Repository<Figure, Long> {

    Figure save(Figure figure);

    @Query("select f from Figure f where f.id = :id and f.live = true")
    Optional<Figure> findById(long id);

    @Query("select f from Figure f where f.reportId = :reportId and f.live = true order by f.number")
    List<Figure> findByReportIdOrderByNumber(long reportId);

    @Query("select f from Figure f where f.reportId = :reportId and f.state = :state and f.live = true order by f.number")
    List<Figure> findByReportIdAndStateOrderByNumber(long reportId, FigureState state);

    @Query("select f from Figure f where f.wanted.requestId = :requestId and f.live = true order by f.number")
    List<Figure> findByRequestIdOrderByNumber(long requestId);

    @Query("select f from Figure f where f.reportId = :reportId and f.live is null order by f.removal.removedAt desc, f.id desc")
    List<Figure> removed(long reportId);

    List<Figure> findByIdIn(Collection<Long> ids);

    @Query("select f.reportId from Figure f where f.id = :id and f.live = true")
    Optional<Long> reportOf(long id);

    /** Asked for or tied to the text, and not confirmed. */
    @Query("""
            select f from Figure f where f.reportId = :reportId and f.live = true and f.state <> org.qianfa.figures.FigureState.CONFIRMED
            and (f.wanted.requestId is not null or exists (select 1 from Link k where k.figureId = f.id)) order by f.number""")
    List<Figure> outstanding(long reportId);

    /** The same figure in all ledgers of the unit, by year. */
    @Query("""
            select l.year as year, f as figure from Figure f join Ledger l on l.reportId = f.reportId
            where l.unitId = :unitId and f.name = :name and f.live = true order by l.year""")
    List<OfYear> years(long unitId, String name);

    /** How often each figure of a report stands in its text, and how many files prove it. */
    @Query("""
            select f.id as figureId, (select count(k) from Link k where k.figureId = f.id) as uses,
                   (select count(e) from Evidence e where e.figureId = f.id) as evidence
            from Figure f where f.reportId = :reportId and f.live = true""")
    List<Tally> tallies(long reportId);

    /** A figure and its year. */
    interface OfYear {

        int getYear();

        Figure getFigure();
    }

    /** Counts of one figure. */
    interface Tally {

        long getFigureId();

        long getUses();

        long getEvidence();
    }
}
