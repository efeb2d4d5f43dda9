package org.qianfa.publication.persistence;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.qianfa.publication.domain.Release;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All releases. */
public interface Releases extends Repository<Release, Long> {

    Release save(Release release);

    Optional<Release> findById(long id);

    /** For commands: nobody else changes the release, or when it goes public, before this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Release r where r.id = :id")
    Optional<Release> lock(long id);

    Optional<Release> findByReportIdAndSealDigest(long reportId, String sealDigest);

    /** Oldest first. */
    List<Release> findByReportIdOrderById(long reportId);

    /** The newest. */
    Optional<Release> findFirstByReportIdOrderByIdDesc(long reportId);
}
