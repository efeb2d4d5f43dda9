package org.qianfa.drafting.persistence;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.qianfa.drafting.domain.Report;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The reports kept. */
public interface StoredReports extends Repository<Report, Long> {

    Report save(Report report);

    void flush();

    Optional<Report> findById(long id);

    /** Commands on one report come one after the other, so that the last of two approvals sees the first. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Report r where r.id = :id")
    Optional<Report> lock(long id);

    @Query("select s.report.id from Section s where s.id = :sectionId")
    Optional<Long> idOfSection(long sectionId);

    /** The one the unit goes on with; those terminated are left out. */
    Optional<Report> findByCycleIdAndUnitIdAndEndLiveTrue(long cycleId, long unitId);

    /** The report that was begun in the place of a terminated one. */
    @Query("select r.id from Report r where r.end.restartedFrom = :reportId")
    Optional<Long> idOfRestarted(long reportId);

    List<Report> findByCycleIdOrderById(long cycleId);

    /** @param cycleId 0 for any; @param before reports with smaller ids only */
    @Query("""
            select r from Report r
            where r.unitId in :units and (:cycleId = 0 or r.cycleId = :cycleId) and r.id < :before
            order by r.id desc""")
    List<Report> page(Collection<Long> units, long cycleId, long before, Limit limit);

    @Query("""
            select s.report.id as reportId, count(s) as sections,
                   sum(case when s.progress.state = org.qianfa.drafting.SectionState.DONE then 1 else 0 end) as done
            from Section s where s.report.id in :reportIds group by s.report.id""")
    List<Tally> tally(Collection<Long> reportIds);

    /** How many sections a report has and how many are done. */
    interface Tally {

        long getReportId();

        int getSections();

        int getDone();
    }
}
