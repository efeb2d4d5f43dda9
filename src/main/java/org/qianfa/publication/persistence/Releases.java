package org.qianfa.publication.persistence;

import java.util.List;
import java.util.Optional;
import org.qianfa.publication.domain.Release;
import org.springframework.data.repository.Repository;

/** All releases. */
public interface Releases extends Repository<Release, Long> {

    Release save(Release release);

    Optional<Release> findById(long id);

    Optional<Release> findByReportIdAndSealDigest(long reportId, String sealDigest);

    /** Oldest first. */
    List<Release> findByReportIdOrderById(long reportId);

    /** The newest. */
    Optional<Release> findFirstByReportIdOrderByIdDesc(long reportId);
}
