package org.qianfa.review.persistence;

import java.util.Collection;
import java.util.List;
import org.qianfa.review.domain.ConfirmedPlace;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where people said that annotations stand; none is ever removed. */
public interface ConfirmedPlaces extends Repository<ConfirmedPlace, Long> {

    ConfirmedPlace save(ConfirmedPlace place);

    /** The newest place of each of these opinions that has one on a revision or an earlier one. */
    @Query("select p from ConfirmedPlace p where p.opinionId in ?1 and p.id = "
            + "(select max(q.id) from ConfirmedPlace q where q.opinionId = p.opinionId and q.words.revisionId <= ?2)")
    List<ConfirmedPlace> newest(Collection<Long> opinionIds, long revisionId);
}
