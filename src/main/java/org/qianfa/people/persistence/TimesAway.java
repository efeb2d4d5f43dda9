package org.qianfa.people.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qianfa.people.domain.TimeAway;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All absences. */
public interface TimesAway extends JpaRepository<TimeAway, Long> {

    List<TimeAway> findByPersonIdOrderByBackOnDescIdDesc(long personId, Limit limit);

    /** Whether the person is away on any of the days, which are half-open. */
    @Query("""
            select count(a) > 0 from TimeAway a
            where a.personId = :personId and a.endedAt is null and a.awayFrom < :until and a.backOn > :from""")
    boolean overlapping(long personId, LocalDate from, LocalDate until);

    @Query("""
            select a from TimeAway a
            where a.personId = :personId and a.endedAt is null and a.awayFrom <= :day and a.backOn > :day""")
    Optional<TimeAway> on(long personId, LocalDate day);
}
