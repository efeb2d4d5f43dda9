package org.qianfa.publication.persistence;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qianfa.publication.PublishedEditions.UnitChoice;
import org.qianfa.publication.domain.Edition;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Everything published. */
public interface Editions extends Repository<Edition, Long> {

    Edition save(Edition edition);

    Optional<Edition> findById(long id);

    /** For commands: nobody else adds to the edition before this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Edition e where e.id = :id")
    Optional<Edition> lock(long id);

    /** The one before it of the same report that is open to the public. */
    Optional<Edition> findFirstByReportIdAndIdLessThanAndWithdrawnAtIsNullOrderByIdDesc(long reportId, long id);

    /** Withdrawn or not. */
    List<Edition> findByReportIdOrderById(long reportId);

    /** Those open to the public, the newest first. */
    List<Edition> findByReportIdAndWithdrawnAtIsNullOrderByIdDesc(long reportId);

    /** The newest of the report that is open to the public, {@code null} if none is. */
    @Query("select max(e.id) from Edition e where e.reportId = :reportId and e.withdrawnAt is null")
    Long standingOf(long reportId);

    /** The one after it of the same report. */
    @Query("select min(e.id) from Edition e where e.reportId = :reportId and e.id > :id")
    Long nextOf(long reportId, long id);

    /** The first edition of the report published after this moment, {@code null} if there is none. */
    @Query("select min(e.id) from Edition e where e.reportId = :reportId and e.publishedAt > :moment")
    Long firstAfter(long reportId, Instant moment);

    /** The first edition of the report, {@code null} before it is published. */
    @Query("select min(e.id) from Edition e where e.reportId = :reportId")
    Long firstOf(long reportId);

    Optional<Edition> findByReleaseId(long releaseId);

    Optional<Edition> findFirstByUnitIdAndReportYearAndWithdrawnAtIsNullOrderByIdDesc(long unitId, int reportYear);

    /** Id of the edition {@link #findFirstByUnitIdAndReportYearAndWithdrawnAtIsNullOrderByIdDesc} finds, {@code null} if there is none. */
    @Query("select max(e.id) from Edition e where e.unitId = :unitId and e.reportYear = :reportYear and e.withdrawnAt is null")
    Long newestOf(long unitId, int reportYear);

    Optional<Edition> findFirstByReportIdAndWithdrawnAtIsNullOrderByIdDesc(long reportId);

    /** The highest index number the unit has given in the year, 0 before the first. */
    @Query("select coalesce(max(e.indexSequence), 0) from Edition e where e.unitId = :unitId and e.indexYear = :indexYear")
    int lastSequence(long unitId, int indexYear);

    @Query("select distinct e.reportYear from Edition e where e.withdrawnAt is null order by e.reportYear desc")
    List<Integer> years();

    /** One per unit, the newest name. */
    @Query("""
            select new org.qianfa.publication.PublishedEditions$UnitChoice(e.unitId, e.unitName)
            from Edition e where e.id in (select max(n.id) from Edition n where n.withdrawnAt is null group by n.unitId) order by e.unitName""")
    List<UnitChoice> newestOfEachUnit();
}
