package org.qianfa.review.persistence;

import java.time.Instant;
import java.util.List;
import org.qianfa.review.AdoptionRate.Tally;
import org.qianfa.review.domain.Opinion;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Opinions counted, not read: those that call for an answer, sent and not withdrawn, on matters that were replied. */
public interface OpinionCounts extends Repository<Opinion, Long> {

    @Query("select new org.qianfa.review.AdoptionRate$Tally(o.reportId, o.matterId, o.authorId, o.statement.kind, o.settling.answer.verdict, "
            + "o.settling.settlement, count(o)) from Opinion o join Matter m on m.id = o.matterId where m.submission.unitId = ?1 and o.sentAt >= ?2 and o.sentAt < ?3 "
            + "and o.statement.needsAnswer = true and o.withdrawnAt is null and m.examination.approval.outcome is not null "
            + "group by o.reportId, o.matterId, o.authorId, o.statement.kind, o.settling.answer.verdict, o.settling.settlement "
            + "order by o.matterId, o.authorId")
    List<Tally> tallies(long unitId, Instant from, Instant until);

    /** When the unit's reviews sent something: one time each. */
    @Query("select max(o.sentAt) from Opinion o join Matter m on m.id = o.matterId where m.submission.unitId = ?1 and o.sentAt is not null "
            + "and o.statement.needsAnswer = true group by o.matterId")
    List<Instant> sent(long unitId);
}
