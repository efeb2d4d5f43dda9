package org.qianfa.review.persistence;

import java.util.List;
import java.util.Optional;
import org.qianfa.review.domain.FileVersion;
import org.springframework.data.jpa.repository.JpaRepository;

/** The versions of all files under review; none is ever removed. */
public interface FileVersions extends JpaRepository<FileVersion, Long> {

    /** Oldest first. */
    List<FileVersion> findByMatterIdOrderByNumber(long matterId);

    Optional<FileVersion> findFirstByMatterIdOrderByNumberDesc(long matterId);

    Optional<FileVersion> findByMatterIdAndNumber(long matterId, int number);
}
