package org.qianfa.signoff.persistence;

import java.util.Optional;
import org.qianfa.signoff.domain.Registration;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The registers of outgoing documents of all units. */
public interface Registrations extends Repository<Registration, Long> {

    Registration save(Registration registration);

    Optional<Registration> findByReportId(long reportId);

    /** The highest number given by the unit in the year, 0 before the first. */
    @Query("select coalesce(max(r.sequence), 0) from Registration r where r.unitId = :unitId and r.documentYear = :documentYear")
    int lastSequence(long unitId, int documentYear);
}
