package org.qianfa.publication.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.qianfa.publication.IncidentKind;
import org.qianfa.publication.Incidents.IncidentView;
import org.qianfa.publication.domain.Incident;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All incidents. */
public interface StoredIncidents extends Repository<Incident, Long> {

    String VIEW = """
            select new org.qianfa.publication.Incidents$IncidentView(i.id, i.kind, i.aspect, i.place, i.expected, i.found, e.id,
                i.reportId, i.unitId, e.unitName, e.title, i.openedAt, i.lastSeenAt, i.timesSeen, i.closedAt, i.closedByName, i.closedReason)
            from Incident i join i.edition e where """;

    Incident save(Incident incident);

    Optional<Incident> findById(long id);

    List<Incident> findByOpenEditionId(long editionId);

    boolean existsByReportIdAndKind(long reportId, IncidentKind kind);

    /** The newest first. @param everywhere whatever the units */
    @Query(VIEW + " (:everywhere = true or i.unitId in :units) and (:open = false or i.closedAt is null) and i.id < :before order by i.id desc")
    List<IncidentView> views(boolean everywhere, Collection<Long> units, boolean open, long before, Limit limit);

    @Query(VIEW + " i.id = :id and (:everywhere = true or i.unitId in :units)")
    Optional<IncidentView> view(long id, boolean everywhere, Collection<Long> units);

    @Query(VIEW + " i.reportId = :reportId and i.closedAt is null order by i.id desc")
    List<IncidentView> open(long reportId);
}
