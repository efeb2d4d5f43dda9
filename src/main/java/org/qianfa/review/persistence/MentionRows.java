package org.qianfa.review.persistence;

import java.util.List;
import java.util.Optional;
import org.qianfa.review.domain.Mention;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who was named where; none is ever removed. */
public interface MentionRows extends Repository<Mention, Long> {

    Mention save(Mention mention);

    Optional<Mention> findByIdAndPersonId(long id, long personId);

    /** In what stands and not seen yet, newest first. @param upTo id of the newest meant */
    @Query("select m from Mention m where m.personId = ?1 and m.seenAt is null and m.id <= ?2 and exists (select o.id from Opinion o "
            + "where o.id = m.opinionId and o.withdrawnAt is null and o.sentAt is not null) order by m.id desc")
    List<Mention> unseen(long personId, long upTo, Limit limit);

    /** In what stands, newest first. */
    @Query("select m from Mention m where m.personId = ?1 and m.id < ?2 and exists (select o.id from Opinion o where o.id = m.opinionId "
            + "and o.withdrawnAt is null and o.sentAt is not null) order by m.id desc")
    List<Mention> ofPerson(long personId, long before, Limit limit);
}
