package org.qianfa.figures.persistence;

import java.util.List;
import java.util.Optional;
import org.qianfa.figures.domain.Evidence;
import org.springframework.data.repository.Repository;

/** What is known of evidence files; their content is in {@link EvidenceContents}. */
public interface EvidenceList extends Repository<Evidence, Long> {

    Evidence saveAndFlush(Evidence evidence);

    List<Evidence> findByFigureIdOrderById(long figureId);

    Optional<Evidence> findByIdAndFigureId(long id, long figureId);

    boolean existsByFigureIdAndDigest(long figureId, String digest);
}
