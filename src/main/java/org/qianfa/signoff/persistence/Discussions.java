package org.qianfa.signoff.persistence;

import java.util.List;
import org.qianfa.signoff.domain.Discussion;
import org.springframework.data.repository.Repository;

/** All minutes. */
public interface Discussions extends Repository<Discussion, Long> {

    Discussion save(Discussion discussion);

    /** Oldest first. */
    List<Discussion> findByReportIdOrderById(long reportId);
}
