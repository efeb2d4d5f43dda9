package org.qianfa.drafting.persistence;

import java.util.List;
import java.util.Optional;
import org.qianfa.drafting.domain.Section;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The sections kept. */
public interface StoredSections extends Repository<Section, Long> {

    @Query("select s from Section s join fetch s.report left join fetch s.manuscript.newest where s.id = :id")
    Optional<Section> find(long id);

    /** In order, newest texts included. */
    @Query("select s from Section s left join fetch s.manuscript.newest where s.report.id = :reportId order by s.plan.ordinal")
    List<Section> ofReport(long reportId);

    /** Those of reports being drafted that the person was asked to help with and that are open to it. */
    @Query("""
            select s from Section s join s.coDrafters.everyone c join fetch s.report r left join fetch s.manuscript.newest
            where c.personId = :personId and c.endedAt is null and r.phase = org.qianfa.drafting.ReportPhase.DRAFTING
            and s.progress.state in (org.qianfa.drafting.SectionState.DRAFTING, org.qianfa.drafting.SectionState.RETURNED)
            order by s.id""")
    List<Section> helpedBy(long personId);

    /** Those the person drafts in reports that may still come back to it. */
    @Query("""
            select s from Section s join fetch s.report r left join fetch s.manuscript.newest
            where s.plan.drafterId = :personId and r.phase in (org.qianfa.drafting.ReportPhase.PLANNED, org.qianfa.drafting.ReportPhase.DRAFTING,
            org.qianfa.drafting.ReportPhase.CONSOLIDATING, org.qianfa.drafting.ReportPhase.UNDER_REVIEW, org.qianfa.drafting.ReportPhase.SIGNED)
            order by s.id""")
    List<Section> draftedBy(long personId);
}
