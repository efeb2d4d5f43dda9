package org.qianfa.drafting.persistence;

import java.util.List;
import org.qianfa.drafting.domain.Remark;
import org.springframework.data.repository.Repository;

/** The remarks kept. */
public interface StoredRemarks extends Repository<Remark, Long> {

    Remark save(Remark remark);

    List<Remark> findByReportIdOrderById(long reportId);
}
