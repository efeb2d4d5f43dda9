package org.qianfa.review.persistence;

import java.util.Collection;
import java.util.List;
import org.qianfa.review.domain.Matter;
import org.qianfa.review.domain.Opinion;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What lies before one person. */
public interface DeskRows extends Repository<Opinion, Long> {

    @Query("select m from Matter m where m.course.state in (org.qianfa.review.MatterView$State.SUBMITTED, org.qianfa.review.MatterView$State.UNDER_REVIEW, "
            + "org.qianfa.review.MatterView$State.AWAITING_APPROVAL) and (?1 member of m.examination.advisers and m.submission.unitId in ?2 "
            + "or m.submission.unitId in ?3) order by m.course.clock.dueOn asc nulls last, m.id")
    List<Matter> underWay(long personId, Collection<Long> advises, Collection<Long> reviews, Limit limit);

    @Query("select o from Opinion o where o.authorId = ?1 and o.id < ?2 order by o.id desc")
    List<Opinion> said(long personId, long before, Limit limit);

    @Query("select count(o) from Opinion o where o.matterId = ?1 and o.authorId = ?2 and o.sentAt is null")
    long drafts(long matterId, long authorId);

    @Query("select m from Matter m where m.id in ?1")
    List<Matter> matters(Collection<Long> ids);
}
