package org.qianfa.signoff.persistence;

import java.util.List;
import java.util.Optional;
import org.qianfa.signoff.domain.Mask;
import org.springframework.data.repository.Repository;

/** Masked passages of all reports. */
public interface Masks extends Repository<Mask, Long> {

    Mask save(Mask mask);

    void delete(Mask mask);

    Optional<Mask> findById(long id);

    List<Mask> findByReportId(long reportId);
}
