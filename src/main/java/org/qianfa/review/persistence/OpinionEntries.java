package org.qianfa.review.persistence;

import java.util.Collection;
import java.util.List;
import org.qianfa.review.domain.OpinionEntry;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The threads of all opinions. */
public interface OpinionEntries extends JpaRepository<OpinionEntry, Long> {

    /** Oldest first. */
    @Query("select e from OpinionEntry e where e.opinionId in ?1 order by e.id")
    List<OpinionEntry> of(Collection<Long> opinionIds);
}
