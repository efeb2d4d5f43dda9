package org.qianfa.signoff.persistence;

import java.util.List;
import java.util.Optional;
import org.qianfa.signoff.domain.SecrecyItem;
import org.springframework.data.repository.Repository;

/** What was found in the sections of all reports; one entry a section. */
public interface SecrecyItems extends Repository<SecrecyItem, Long> {

    SecrecyItem save(SecrecyItem item);

    void delete(SecrecyItem item);

    Optional<SecrecyItem> findByReportIdAndSectionId(long reportId, long sectionId);

    List<SecrecyItem> findByReportId(long reportId);
}
