package org.qianfa.drafting.persistence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qianfa.drafting.domain.Revision;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The revisions kept; there is no way to change or remove one. */
public interface StoredRevisions extends Repository<Revision, Long> {

    Revision save(Revision revision);

    Optional<Revision> findById(long id);

    List<Revision> findBySectionIdOrderByNumberDesc(long sectionId);

    List<Revision> findBySectionIdAndIdGreaterThanEqualOrderByNumber(long sectionId, long id);

    Optional<Revision> findBySectionIdAndNumber(long sectionId, int number);

    boolean existsBySectionIdAndAuthorIdAndNumberGreaterThan(long sectionId, long authorId, int number);

    @Query("select distinct r.authorId from Revision r where r.section.report.id = ?1")
    Set<Long> authorsOnReport(long reportId);
}
