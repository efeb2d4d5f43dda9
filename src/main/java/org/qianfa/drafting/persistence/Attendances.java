package org.qianfa.drafting.persistence;

import java.time.Instant;
import java.util.List;
import org.qianfa.drafting.domain.Attendance;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who was last seen where. Bulk statements, so that windows that report at the same moment do not hinder each other. */
public interface Attendances extends Repository<Attendance, Long> {

    Attendance save(Attendance attendance);

    /** @return how many rows stood for the person, 0 if this is the first sign */
    @Modifying
    @Query("""
            update Attendance a set a.since = case when a.editing = :editing and a.seenAt > :alive then a.since else :now end,
                   a.editing = :editing, a.seenAt = :now
            where a.sectionId = :sectionId and a.personId = :personId""")
    int seenAgain(long sectionId, long personId, boolean editing, Instant alive, Instant now);

    @Modifying
    @Query("delete from Attendance a where a.seenAt < :before")
    void forget(Instant before);

    /** @return those on the section after this instant, without the person; one may stand there twice */
    @Query("select a from Attendance a where a.sectionId = :sectionId and a.personId <> :without and a.seenAt > :alive order by a.since")
    List<Attendance> onSection(long sectionId, long without, Instant alive);

    @Query("""
            select a from Attendance a where a.sectionId in (select s.id from Section s where s.report.id = :reportId)
            and a.personId <> :without and a.seenAt > :alive order by a.since""")
    List<Attendance> onReport(long reportId, long without, Instant alive);
}
