package org.qianfa.signoff.persistence;

import java.util.Optional;
import org.qianfa.signoff.domain.KeptKey;
import org.springframework.data.repository.Repository;

/** Keys the product keeps; one a person. */
public interface KeptKeys extends Repository<KeptKey, Long> {

    /** @throws org.springframework.dao.DataIntegrityViolationException when written, if a key of the person was made meanwhile */
    KeptKey save(KeptKey key);

    Optional<KeptKey> findByPersonId(long personId);
}
