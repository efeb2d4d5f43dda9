package org.qianfa.drafting.persistence;

import java.util.List;
import java.util.Optional;
import org.qianfa.drafting.domain.SetAsideDraft;
import org.springframework.data.repository.Repository;

/** Drafts that something took the place of. */
public interface StoredSetAsideDrafts extends Repository<SetAsideDraft, Long> {

    SetAsideDraft save(SetAsideDraft draft);

    /** Newest first. */
    List<SetAsideDraft> findBySectionIdAndAuthorIdOrderByIdDesc(long sectionId, long authorId);

    Optional<SetAsideDraft> findByIdAndSectionIdAndAuthorId(long id, long sectionId, long authorId);

    void deleteAllInBatch(Iterable<SetAsideDraft> drafts);
}
