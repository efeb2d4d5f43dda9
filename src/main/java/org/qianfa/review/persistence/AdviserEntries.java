package org.qianfa.review.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.qianfa.review.domain.AdviserEntry;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** What was decided on advisers, and how much lies before each. */
public interface AdviserEntries extends JpaRepository<AdviserEntry, Long> {

    List<AdviserEntry> findByMatterIdOrderById(long matterId);

    /** Who declared a conflict of interest on the matter, or on an earlier round of the same report. @param reportId may be {@code null} */
    @Query("select e.personId from AdviserEntry e where e.step = org.qianfa.review.AdviserAssignment$Step.DECLINED "
            + "and (e.matterId = ?1 or e.reportId = ?2)")
    Set<Long> declined(long matterId, Long reportId);

    /** Those without a review are left out. */
    @Query("select a as personId, count(m) as reviews from Matter m join m.examination.advisers a "
            + "where m.course.state = org.qianfa.review.MatterView$State.UNDER_REVIEW and a in ?1 and not exists (select 1 from Matter n "
            + "join n.examination.conclusions c where n = m and c.personId = a and c.standing = true) group by a")
    List<Load> loads(Collection<Long> personIds);

    /** How many reviews await the person's conclusion. */
    interface Load {

        long getPersonId();

        long getReviews();
    }
}
