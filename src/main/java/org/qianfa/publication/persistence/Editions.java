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

    /** The newest of the report that came after this one and is open to the public, {@code null} if none is. */
    @Query("select max(e.id) from Edition e where e.reportId = :reportId and e.id > :id and e.withdrawnAt is null")
    Long standingAfter(long reportId, long id);

    /** The one after it of the same report. */
    @Query("select min(e.id) from Edition e where e.reportId = :reportId and e.id > :id")
    Long nextOf(long reportId, long id);

    /** The first edition of the report published after this moment and open to the public, {@code null} if there is none. */
    @Query("select min(e.id) from Edition e where e.reportId = :reportId and e.publishedAt > :moment and e.withdrawnAt is null")
    Long firstAfter(long reportId, Instant moment);

    /** The first edition of the report, {@code null} before it is published. */
    @Query("select min(e.id) from Edition e where e.reportId = :reportId")
    Long firstOf(long reportId);

    Optional<Edition> findByReleaseId(long releaseId);

    /** The newest, withdrawn or not: what it replaced does not come back when it is withdrawn. */
    Optional<Edition> findFirstByUnitIdAndReportYearOrderByIdDesc(long unitId, int reportYear);

    /** Id of the edition {@link #findFirstByUnitIdAndReportYearOrderByIdDesc} finds if that is open to the public, else {@code null}. */
    @Query("""
            select e.id from Edition e where e.withdrawnAt is null
            and e.id = (select max(n.id) from Edition n where n.unitId = :unitId and n.reportYear = :reportYear)""")
    Long newestOf(long unitId, int reportYear);

    /** The newest, withdrawn or not. */
    Optional<Edition> findFirstByReportIdOrderByIdDesc(long reportId);

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
