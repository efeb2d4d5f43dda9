package org.qianfa.drafting.persistence;

import java.util.List;
import java.util.Optional;
import org.qianfa.drafting.domain.Section;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The sections kept. */
public interface StoredSections extends Repository<Section, Long> {

    @Query("select s from Section s join fetch s.report left join fetch s.newest where s.id = :id")
    Optional<Section> find(long id);

    /** In order, newest texts included. */
    @Query("select s from Section s left join fetch s.newest where s.report.id = :reportId order by s.plan.ordinal")
    List<Section> ofReport(long reportId);
}
