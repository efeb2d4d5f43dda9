package org.qianfa.drafting.persistence;

import java.util.List;
import org.qianfa.drafting.domain.Revision;
import org.springframework.data.repository.Repository;

/** The revisions kept; there is no way to change or remove one. */
public interface StoredRevisions extends Repository<Revision, Long> {

    Revision save(Revision revision);

    List<Revision> findBySectionIdOrderByNumberDesc(long sectionId);
}
