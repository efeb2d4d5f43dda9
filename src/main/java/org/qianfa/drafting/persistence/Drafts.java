package org.qianfa.drafting.persistence;

import java.util.Optional;
import org.qianfa.drafting.domain.Draft;
import org.springframework.data.repository.Repository;

/** What people have typed and not yet handed in. */
public interface Drafts extends Repository<Draft, Long> {

    Draft saveAndFlush(Draft draft);

    Optional<Draft> findBySectionIdAndAuthorId(long sectionId, long authorId);

    void deleteBySectionIdAndAuthorId(long sectionId, long authorId);
}
