package org.qianfa.review.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.qianfa.review.MatterView;
import org.qianfa.review.domain.Opinion;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All opinions and comments; those withdrawn are kept but never found. */
public interface Opinions extends JpaRepository<Opinion, Long> {

    @Query("select o from Opinion o where o.id = ?1 and o.withdrawnAt is null")
    Optional<Opinion> standing(long id);

    /** Those that call for an answer. */
    @Query("select o from Opinion o where o.reportId = ?1 and o.statement.needsAnswer = true and o.withdrawnAt is null")
    List<Opinion> onReport(long reportId);

    /** Those that call for an answer, on matters in one of these states. */
    @Query("select o from Opinion o where o.reportId = ?1 and o.statement.needsAnswer = true and o.withdrawnAt is null "
            + "and o.matterId in (select m.id from Matter m where m.state in ?2)")
    List<Opinion> onReport(long reportId, Collection<MatterView.State> states);

    /** Those that call for an answer and whose author has not finished with them. */
    @Query("select o from Opinion o where o.reportId = ?1 and o.statement.needsAnswer = true and o.withdrawnAt is null and o.closed = false")
    List<Opinion> open(long reportId);

    /** What a reviewer of the matter must see: everything raised on it, and what earlier reviews of the report left open. */
    @Query("select o from Opinion o where o.withdrawnAt is null and (o.matterId = ?1 or o.reportId = ?2 and o.statement.needsAnswer = true and o.closed = false)")
    List<Opinion> onDesk(long matterId, Long reportId);

    /** Those of one matter that call for an answer. */
    @Query("select o from Opinion o where o.matterId = ?1 and o.statement.needsAnswer = true and o.withdrawnAt is null")
    List<Opinion> onMatter(long matterId);
}
