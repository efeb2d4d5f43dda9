package org.qianfa.review.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.qianfa.review.MatterView;
import org.qianfa.review.domain.Opinion;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All opinions, suggestions and comments; those withdrawn are kept but never found, drafts only where it says so. */
public interface Opinions extends JpaRepository<Opinion, Long> {

    @Query("select o from Opinion o where o.id = ?1 and o.withdrawnAt is null and o.sentAt is not null")
    Optional<Opinion> standing(long id);

    /** Those that call for an answer. */
    @Query("select o from Opinion o where o.reportId = ?1 and o.statement.needsAnswer = true and o.withdrawnAt is null and o.sentAt is not null")
    List<Opinion> onReport(long reportId);

    /** Those that call for an answer, on matters in one of these states. */
    @Query("select o from Opinion o where o.reportId = ?1 and o.statement.needsAnswer = true and o.withdrawnAt is null and o.sentAt is not null "
            + "and o.matterId in (select m.id from Matter m where m.course.state in ?2)")
    List<Opinion> onReport(long reportId, Collection<MatterView.State> states);

    /** Those that call for an answer and whose author has not finished with them. */
    @Query("select o from Opinion o where o.reportId = ?1 and o.statement.needsAnswer = true and o.withdrawnAt is null "
            + "and o.sentAt is not null and o.settling.closed = false")
    List<Opinion> open(long reportId);

    /** What a reviewer of the matter must see: everything sent on it, what earlier reviews of the report left open, and the own drafts. */
    @Query("select o from Opinion o where o.withdrawnAt is null and (o.sentAt is not null or o.authorId = ?3) "
            + "and (o.matterId = ?1 or o.reportId = ?2 and o.statement.needsAnswer = true and o.settling.closed = false)")
    List<Opinion> onDesk(long matterId, Long reportId, long readerId);

    /** What the person has written on the matter and not sent yet, in the order of writing. */
    @Query("select o from Opinion o where o.matterId = ?1 and o.authorId = ?2 and o.sentAt is null order by o.id")
    List<Opinion> drafts(long matterId, long authorId);

    /** What was taken back on the matter. */
    @Query("select o from Opinion o where o.matterId = ?1 and o.withdrawnAt is not null order by o.id")
    List<Opinion> withdrawn(long matterId);

    /** Those of one matter that call for an answer. */
    @Query("select o from Opinion o where o.matterId = ?1 and o.statement.needsAnswer = true and o.withdrawnAt is null and o.sentAt is not null")
    List<Opinion> onMatter(long matterId);
}
